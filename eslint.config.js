import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** A thing has one name everywhere only if it is exported by that name. */
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Unexpected default export, expected a named one: a thing has one name everywhere.',
};
/** `as const` narrows what the compiler knows; every other `as` overrules it. */
const noAssertion = {
  selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"])',
  message: 'Unexpected type assertion, expected `satisfies`, a guard or a schema; `as const` is fine.',
};
/** `export … from` makes a file that holds nothing of its own. */
const noReExport = {
  selector: ':matches(ExportAllDeclaration, ExportNamedDeclaration[source])',
  message: 'Unexpected re-export, expected an import from the file that holds the thing: no barrel files.',
};

export default defineConfig(
  { ignores: ['dist/', 'dist-*/', '.astro/', '.cache/', 'parts/', 'public/', 'coverage/', '**/*.astro'] },
  eslint.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    rules: {
      eqeqeq: 'error',
      // Vitest wants a pattern where a fixture uses nothing.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      'no-else-return': 'error',
      'no-param-reassign': ['error', { props: false }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
      'max-depth': ['error', 3],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', noDefaultExport, noAssertion, noReExport],
    },
  },
  {
    files: ['*.config.*', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
