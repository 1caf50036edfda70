// Elements, made of text and of other elements.

/** An element with a class, or none, and its content; a button is one that submits nothing. */
export function make(tag, css, ...content) {
  const element = document.createElement(tag)
  if (tag === 'button') element.type = 'button'
  if (css) element.className = css
  element.append(...content)
  return element
}
