/**
 * Copies to the clipboard. When the browser has none (old ones, plain http) or refuses, the text is selected where it
 * is shown, ready to be copied by hand, and the answer is false.
 */
export async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
