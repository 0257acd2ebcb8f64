import { expect, test } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import formatsOf from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { caseTemplate } from '../../src/ingest/case-template.js';
import { readLibraryFolder } from '../../src/ingest/library-folder.js';

const ajv = new Ajv2020({ strict: false, allErrors: true });
formatsOf.default(ajv);

function schemaOf(name: string): ValidateFunction {
  return ajv.compile(JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8')) as object);
}

const library = schemaOf('library');
const caseFile = schemaOf('case-file');

const files = ['seed/cases', 'test/stories'].flatMap((folder) => readLibraryFolder(folder).texts);

test.each(files)(
  'an editor marks nothing in $name, which the loader accepts, and knows its schema',
  (file) => {
    const [validate, name] = file.name.endsWith('/library.yaml')
      ? [library, 'library']
      : [caseFile, 'case-file'];
    validate(parse(file.text));
    expect(validate.errors).toBeNull();
    expect(file.text.split('\n')[0]).toBe(`# yaml-language-server: $schema=../../schema/${name}.schema.json`);
  },
);

test('an editor marks nothing in a new case', () => {
  caseFile(parse(caseTemplate('some-case', () => 'abc123')));
  expect(caseFile.errors).toBeNull();
});

test.each([
  ['a key that is none', { matters: { a: { id: 'abc123', recieved: '2018' } } }],
  ['a word that the field does not have', { matters: { a: { id: 'abc123', origin: 'RUMOUR' } } }],
  ['a case without an id', { matters: { a: { origin: 'COMPLAINT' } } }],
])('an editor marks %s', (_, wrong) => {
  expect(caseFile(wrong)).toBe(false);
});
