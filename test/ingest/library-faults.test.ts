import { describe, expect, test } from '@jest/globals';
import { faultsOf } from './library-of.js';

const SOURCES =
  'sources:\n  paper: { id: abc123, kind: NEWS_REPORT, publisher: A paper, disclosure: PUBLIC }\n';

describe('each fault of a case file is named with its place, and what would be right', () => {
  test('a field that could identify a victim is refused by name, and its value is never repeated', () => {
    const faults = faultsOf({
      'case.yaml': `matters:
  tale:
    id: xyz123
    victims:
      v1: { pseudonym: V1, name: Jane Secret, born: 1990-01-02 }
`,
    });
    expect(faults).toEqual([
      'case.yaml:5:28: A victim has no such field: it could identify somebody',
      'case.yaml:5:47: A victim has no such field: it could identify somebody',
    ]);
    expect(faults.join()).not.toContain('Secret');
  });

  test('an unknown field, a wrong type, an impossible date and a reversed one: all together, in the order of the file', () => {
    expect(
      faultsOf({
        'case.yaml': `matters:
  tale:
    id: xyz123
    colour: blue
    received: 2021-02-30
    origin: LETTER
    allegations: nothing
    investigations:
      first: { began: 2019/2020 }
officers:
  one: { id: abc123, kind: CONSTABLE, name: Ann, services: { kent: { period: 2020/2019 } } }
`,
      }),
    ).toEqual([
      'case.yaml:4:5: There is no field "colour" in "matters.tale"',
      'case.yaml:5:15: "matters.tale.received": "2021-02-30" is no date that exists',
      'case.yaml:6:13: "matters.tale.origin" is written in no form that it can have',
      'case.yaml:7:18: "matters.tale.allegations" is written in no form that it can have',
      'case.yaml:9:23: "matters.tale.investigations.first.began": "2019/2020" is an interval where a day is asked for',
      'case.yaml:11:78: "officers.one.services.kent.period": "2020/2019" ends before it begins',
    ]);
  });

  test('a link to a handle that is not there', () => {
    expect(
      faultsOf({
        'case.yaml': `matters:
  tale:
    id: xyz123
    allegations:
      deed:
        accused: nobody
        cite: { from: nowhere }
`,
      }),
    ).toEqual([
      'case.yaml:6:18: There is no Officer with the handle "nobody" in this library',
      'case.yaml:7:23: There is no Source with the handle "nowhere" in this library',
    ]);
  });

  test('the same id twice, in two files', () => {
    expect(faultsOf({ 'a.yaml': SOURCES, 'b.yaml': SOURCES.replace('paper', 'other') })).toEqual([
      'b.yaml:2:16: The id is used already, at a.yaml:2:16',
    ]);
  });

  test('a fact without a citation, and a citation of something that is not written', () => {
    expect(
      faultsOf({
        'sources.yaml': SOURCES,
        'case.yaml': `matters:
  tale:
    id: xyz123
    received: 2021-05
    reference: A/1
    cite: { for: [reference, closed], from: paper }
`,
      }),
    ).toEqual([
      'case.yaml:4:5: The fact "received" has no citation',
      'case.yaml:6:18: The citation is for "closed", which is not written here',
    ]);
  });

  test('broken YAML, the same key twice, and an alias that could blow the file up', () => {
    expect(
      faultsOf({
        'broken.yaml': 'matters: [\n',
        'twice.yaml': 'matters: {}\nmatters: {}\n',
        'bomb.yaml': 'matters: &a { tale: { id: xyz123 } }\nofficers: *a\n',
      }),
    ).toEqual([
      'bomb.yaml:2:11: It refers to an anchor',
      expect.stringMatching(/^broken.yaml:2:1: It is no valid YAML: /),
      'twice.yaml:2:1: It is no valid YAML: Map keys must be unique',
    ]);
  });

  test('deep nesting ends in words, not in a crash', () => {
    expect(faultsOf({ 'deep.yaml': '['.repeat(20_000) })).toEqual([expect.stringMatching(/^deep.yaml:1:/)]);
  });

  test('a name in an id, whether typed as an id or as the key of a part', () => {
    expect(
      faultsOf({
        'sources.yaml': SOURCES,
        'case.yaml': `officers:
  smith:
    id: smith
    kind: CONSTABLE
    name: Ann Smith
    postings:
      smith-in-kent: { role: MEMBER }
    cite: { for: [kind, name, postings.smith-in-kent], from: paper }
`,
      }),
    ).toEqual([
      'case.yaml:3:9: "smith" becomes part of an id, and contains a name',
      'case.yaml:7:7: "smith-in-kent" becomes part of an id, and contains a name',
    ]);
  });

  test('an officer with neither a name nor a reason to be unnamed', () => {
    expect(
      faultsOf({
        'sources.yaml': SOURCES,
        'case.yaml': 'officers:\n  one: { id: xyz123, kind: CONSTABLE, cite: { from: paper } }\n',
      }),
    ).toEqual(['case.yaml:2:3: The officer has neither a name nor a reason to be unnamed']);
  });

  test('a withheld fact that is written all the same', () => {
    expect(
      faultsOf({
        'sources.yaml': SOURCES,
        'case.yaml': `matters:
  tale:
    id: xyz123
    victims:
      v1: { pseudonym: V1, context: WITNESS, cite: { from: paper } }
    withheld:
      one: { fact: victims.v1.context, reason: JIGSAW }
      two: { fact: victims.v9.context, reason: JIGSAW }
`,
      }),
    ).toEqual([
      'case.yaml:5:28: The fact "context" is withheld, and written here',
      'case.yaml:8:20: It names no fact of this matter',
    ]);
  });

  test('an outcome that police staff cannot have, and an inferred category that cites no inference', () => {
    expect(
      faultsOf({
        'sources.yaml': SOURCES,
        'case.yaml': `categories:
  g: { id: cat123, scheme: IOPC, code: G, label: Abuse of position, family: ABUSE_OF_POSITION }
officers:
  clerk: { id: off123, kind: STAFF, name: Bo Ray, cite: { from: paper } }
matters:
  tale:
    id: xyz123
    allegations:
      deed: { accused: clerk, category: g, categoryInferred: YES, cite: { from: paper } }
    hearings:
      hearing:
        kind: MISCONDUCT_HEARING
        occurrence: HAPPENED
        findings:
          deed:
            allegation: deed
            result: PROVEN
            outcome: { kind: DISMISSAL_WITHOUT_NOTICE, cite: { from: paper } }
            cite: { from: paper }
        cite: { from: paper }
`,
      }),
    ).toEqual([
      'case.yaml:9:44: The category is inferred, and no citation says from what',
      'case.yaml:18:30: Police staff are outside the conduct regulations and cannot have this outcome',
    ]);
  });

  test('a library without library.yaml', () => {
    expect(faultsOf({ 'library.yaml': 'dataSet: { id: met, name: X }\n' })).toEqual([
      'library.yaml:1:10: "dataSet.release" is missing',
    ]);
  });
});
