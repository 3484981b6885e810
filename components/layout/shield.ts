/** The path of our mark, in a square of 32: a shield whose inner edge is a shop's awning. */
export const shieldPath =
  'M16 2.5 27.5 6v9.2c0 6.9-4.6 11.8-11.5 14.3C9.1 27 4.5 22.1 4.5 15.2V6zM9 9.2v3.4a2.33 2.33 0 0 0 4.67 0 2.33 2.33 0 0 0 4.66 0 2.33 2.33 0 0 0 4.67 0V9.2zm2 8.2v1.8c0 2.6 1.9 4.7 5 6.1 3.1-1.4 5-3.5 5-6.1v-1.8z';

/**
 * The tab's icon within the page: a file of its own would cost a slow line one more request. It knows no tokens; its
 * blue stands on light and dark alike.
 */
export const iconAddress = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#4a6bc4" fill-rule="evenodd" d="${shieldPath}"/></svg>`,
)}`;
