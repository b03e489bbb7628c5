/** Data Package and Table Schema (specs.frictionlessdata.io, version 1) as the archive writes them. */
export const DATA_PACKAGE_SCHEMA = {
  type: 'object',
  required: ['name', 'profile', 'resources'],
  properties: {
    profile: { const: 'data-package' },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    title: { type: 'string', minLength: 1 },
    description: { type: 'string', minLength: 1 },
    homepage: { type: 'string', pattern: '^https?://' },
    version: { type: 'string', minLength: 1 },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'profile', 'bytes', 'hash', 'mediatype'],
        properties: {
          name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
          // Below the description: neither a whole address nor a way up.
          path: { type: 'string', pattern: '^(?!/|\\.\\.|[a-z]+:)[^\\\\]+$' },
          profile: { enum: ['data-resource', 'tabular-data-resource'] },
          mediatype: { type: 'string', pattern: '^[a-z]+/[-+.a-z0-9]+$' },
          encoding: { const: 'utf-8' },
          bytes: { type: 'integer', minimum: 0 },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              primaryKey: { type: 'string' },
              missingValues: { type: 'array', items: { type: 'string' } },
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type'],
                  properties: {
                    name: { type: 'string', minLength: 1 },
                    type: { enum: ['string', 'integer', 'number', 'boolean', 'date'] },
                    description: { type: 'string', minLength: 1 },
                  },
                },
              },
            },
          },
        },
        if: { properties: { profile: { const: 'tabular-data-resource' } } },
        then: { required: ['schema'] },
      },
    },
  },
} as const;

/** JSON Feed 1.1 (jsonfeed.org/version/1.1) as the archive writes it. */
export const FEED_SCHEMA = {
  type: 'object',
  required: ['version', 'title', 'home_page_url', 'feed_url', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    description: { type: 'string' },
    home_page_url: { type: 'string', pattern: '^https?://' },
    feed_url: { type: 'string', pattern: '^https?://' },
    language: { type: 'string', pattern: '^[a-z]{2}(?:-[A-Z]{2})?$' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'url', 'title'],
        anyOf: [{ required: ['content_text'] }, { required: ['content_html'] }],
        properties: {
          id: { type: 'string', pattern: '^https?://' },
          url: { type: 'string', pattern: '^https?://' },
          title: { type: 'string', minLength: 1 },
          content_text: { type: 'string', minLength: 1 },
          tags: { type: 'array', items: { type: 'string', minLength: 1 } },
          date_published: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d' },
        },
      },
    },
  },
} as const;
