// Places in the text as numbers of characters, which stay the same from one visit to the next.

/** How many characters stand before a place. */
export function offset(root, node, inside) {
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(node, inside);
  return before.toString().length;
}

/** The stretch between two offsets. */
export function range(root, start, end) {
  const found = document.createRange();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const next = passed + node.length;
    if (start >= passed && start < next) found.setStart(node, start - passed);
    if (end > passed && end <= next) {
      found.setEnd(node, end - passed);
      break;
    }
    passed = next;
  }
  return found;
}

/** Draws stretches in the style of this name; does nothing in a browser that can't. */
export function paint(name, ranges) {
  if ("highlights" in CSS) CSS.highlights.set(name, new Highlight(...ranges));
}
