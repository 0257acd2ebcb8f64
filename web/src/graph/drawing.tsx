import cytoscape from 'cytoscape'; // draws graphs, and lays them out
import { useEffect, useRef } from 'react';
import { lookOf } from './looks.js';
import type { Graph } from './use-graph.js';

const MOST_ZOOM = 1.4;

/** The graph as a picture. A click on a record draws what stands around it; the list beside it does the same by keyboard. */
export function Drawing({ graph, expand }: { readonly graph: Graph; readonly expand: (id: string) => void }) {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<cytoscape.Core | null>(null);
  const clicked = useRef(expand);
  useEffect(() => {
    clicked.current = expand;
  }, [expand]);
  useEffect(() => {
    const container = place.current;
    if (!container) return undefined;
    const core = cytoscape({ container, style: styles(), minZoom: 0.3, maxZoom: 2.5 });
    core.on('tap', 'node', ({ target }: cytoscape.EventObject) => {
      clicked.current((target as cytoscape.NodeSingular).id());
    });
    drawn.current = core;
    // It remembers where it stands in the page, which a legend that grew has changed.
    const findPlace = () => core.resize();
    container.addEventListener('pointerdown', findPlace);
    // Its colours are read once, so that another theme needs them anew.
    const watch = new MutationObserver(() => core.style(styles()));
    watch.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      watch.disconnect();
      container.removeEventListener('pointerdown', findPlace);
      core.destroy();
    };
  }, []);
  useEffect(() => {
    if (drawn.current) draw(drawn.current, graph);
  }, [graph]);
  return <div className="graph" ref={place} aria-hidden="true" />;
}

function draw(core: cytoscape.Core, { records, links, expanded }: Graph): void {
  const before = core.elements().length;
  for (const record of records) {
    const { shape, colour, isHollow } = lookOf(record);
    const data = { id: record.id, label: record.label, shape, colour };
    const classes = [isHollow ? 'hollow' : '', expanded.has(record.id) ? 'expanded' : ''].join(' ');
    const known = core.getElementById(record.id);
    if (known.nonempty()) known.data(data).classes(classes);
    else core.add({ group: 'nodes', data, classes });
  }
  for (const { from, to, link } of links) {
    const id = `${from} ${to}`;
    if (core.getElementById(id).empty())
      core.add({ group: 'edges', data: { id, source: from, target: to, label: link } });
  }
  if (core.elements().length === before) return;
  core
    .layout({
      name: 'cose',
      animate: false,
      // What was there stays about where it was.
      randomize: before === 0,
      padding: 40,
      nodeDimensionsIncludeLabels: true,
      idealEdgeLength: () => 90,
    })
    .run();
  // A few records do not fill the place as giants.
  if (core.zoom() > MOST_ZOOM) core.zoom(MOST_ZOOM).center();
}

function styles(): cytoscape.StylesheetJson {
  const computed = getComputedStyle(document.documentElement);
  const colour = (name: string) => computed.getPropertyValue(name).trim();
  const own = (node: cytoscape.NodeSingular) => colour(node.data('colour') as string);
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        shape: (node: cytoscape.NodeSingular) => node.data('shape') as 'ellipse',
        width: 26,
        height: 26,
        'background-color': own,
        'border-width': 2,
        'border-color': own,
        color: colour('--ink'),
        'font-family': 'Inter Variable, sans-serif',
        'font-size': 11,
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-wrap': 'wrap',
        'text-max-width': '110px',
      },
    },
    { selector: '.hollow', style: { 'background-color': colour('--raised'), 'border-style': 'dashed' } },
    { selector: '.expanded', style: { width: 34, height: 34 } },
    {
      selector: 'edge',
      style: {
        label: 'data(label)',
        width: 1.2,
        'line-color': colour('--rule'),
        'curve-style': 'bezier',
        color: colour('--quiet'),
        'font-family': 'Inter Variable, sans-serif',
        'font-size': 9,
        'text-background-color': colour('--raised'),
        'text-background-opacity': 0.9,
        'text-background-padding': '2px',
      },
    },
  ];
}
