import { renderToString } from 'astro/runtime/server/index.js';

/** Renders a component to a text; compiled along with the pages, whose components are of the same copy of Astro. */
export const renderComponent = renderToString;
