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
