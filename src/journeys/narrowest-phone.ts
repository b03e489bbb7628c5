/** The narrowest screen that WCAG 1.4.10 asks for, in px. */
export const NARROWEST_PHONE = { width: 320, height: 700 } as const;
