import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/dist', 'coverage', '**/generated', '.conduct-graph', '.test-data'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', 'test/*.mjs', 'test/*/*.mjs'] } },
    },
    rules: {
      'max-lines': ['error', 250],
      // `== null` asks for null and undefined in one; everything else is compared strictly.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name="process"][property.name="env"]',
          message: 'Only src/config reads the environment.',
        },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // neo4j-driver declares the plain objects that it takes as options as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['src/config/**', 'test/**', '*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['*.js', 'test/**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
