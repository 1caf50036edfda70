// Elements of the pages that are made in the browser.

/** An element with attributes and children; an attribute that is null, undefined or false is left out. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'click') element.addEventListener('click', value)
    else if (value !== null && value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : value)
  }
  element.append(...children.filter(it => it !== null && it !== undefined && it !== ''))
  return element
}

/** A button. */
export const button = (label, kind, click) => make('button', {type: 'button', class: kind, click}, label)

/** Moves the eye and the focus to an element that is no control. */
export function focus(element) {
  element.tabIndex = -1
  element.focus({preventScroll: true})
  const box = element.getBoundingClientRect()
  if (box.top < 0 || box.top > innerHeight * 0.6) element.scrollIntoView({block: 'start', behavior: 'instant'})
}

/** 'one card', '3 cards'. */
export const count = (number, unit) => `${number} ${unit}${number === 1 ? '' : 's'}`
