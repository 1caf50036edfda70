// The form before a drill. What is chosen stands in the address, so that it can be linked and kept.
const body = document.querySelector('[data-index]')
export const form = body.querySelector('.setup')

/** Shows the form with what the address asks for, instead of the sentence for readers without scripts. */
export function open() {
  body.querySelector('.needs').remove()
  const asked = new URLSearchParams(location.search)
  for (const field of form.querySelectorAll('select')) {
    const value = asked.get(field.name)
    if ([...field.options].some(it => it.value === value)) field.value = value
  }
  form.hidden = false
}

export const choice = () => Object.fromEntries([...form.querySelectorAll('select')].map(it => [it.name, it.value]))

/** Puts the choice, and more where it is given, into the address. */
export function keep(more = {}) {
  const query = new URLSearchParams(Object.entries({...choice(), ...more}).filter(([, value]) => value))
  history.replaceState(null, '', '?' + query)
}
