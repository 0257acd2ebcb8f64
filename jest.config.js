/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // swc strips the types only; `npm run check` is what type-checks the tests.
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
    '^.+\\.tsx$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // Sources import each other as `./name.js`, the name they have once built.
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // The client's sources as they are now, whatever was built of them.
    '^conduct-graph-client$': '<rootDir>/client/src/index.ts',
    '^conduct-graph-client/(apollo|react)$': '<rootDir>/client/src/$1/index.ts',
  },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testSequencer: '<rootDir>/test/by-folder.mjs',
  globalSetup: '<rootDir>/test/begin-run.mjs',
  globalTeardown: '<rootDir>/test/stop-databases.ts',
  // A machine that does much else may take minutes for what usually takes a second.
  testTimeout: 180_000,
  // Each has a Neo4j of its own, and one waits for its Neo4j most of the time: on two processors jest would take one.
  maxWorkers: 2,
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts', '!src/**/generated/**'],
};
