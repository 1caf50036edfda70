// The form before a drill. What is chosen stands in the address, so that it can be linked and kept.
import {pages} from './deck.js'
import {count, focus} from './dom.js'

const body = document.querySelector('[data-index]')
export const form = body.querySelector('.setup')

/**
 * Shows the form with what the address asks for, instead of the sentence for readers without scripts. `ready` gets the
 * pages of the guide once they are there, `change` is called when the reader chooses, `begin` when the reader presses
 * its button.
 */
export async function open({ready, change, begin}) {
  body.querySelector('.needs').remove()
  const asked = new URLSearchParams(location.search)
  for (const field of form.querySelectorAll('select')) {
    const value = asked.get(field.name)
    if ([...field.options].some(it => it.value === value)) field.value = value
  }
  form.hidden = false
  form.addEventListener('change', change)
  form.addEventListener('submit', event => {
    event.preventDefault()
    begin()
  })
  try {
    ready(await pages())
  } catch (lost) {
    say(lost.message)
  }
}

/** Says something under the button. */
export function say(text) {
  form.querySelector('.aside').textContent = text
}

/** Sets the button: what it begins, so many of a unit. */
export function offer(verb, size, unit) {
  const start = form.querySelector('.main')
  start.disabled = size === 0
  start.textContent = size ? `${verb} ${count(size, unit)}` : `Nothing to ${verb.toLowerCase()}`
}

/** Shows the form again in the place of what it began. */
export function again(instead) {
  instead.hidden = true
  form.hidden = false
  focus(form)
}

export const choice = () => Object.fromEntries([...form.querySelectorAll('select')].map(it => [it.name, it.value]))

/** Puts the choice, and more where it is given, into the address. */
export function keep(more = {}) {
  const query = new URLSearchParams(Object.entries({...choice(), ...more}).filter(([, value]) => value))
  history.replaceState(null, '', '?' + query)
}
