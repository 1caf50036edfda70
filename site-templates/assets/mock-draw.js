// Draws the questions of an interview. The same seed, role, level and minutes draw the same from the same guide.
import {questions, random} from './deck.js'
import {KINDS} from './mock-rubric.js'

const FITS = {
  concept: page => ['topic', 'architecture'].includes(page.kind) && page.graded.length > 0,
  code: page => ['topic', 'architecture'].includes(page.kind) && page.turns > 0,
  design: page => ['system', 'case'].includes(page.kind),
  behavioural: page => page.kind === 'behavioural'
}

/** @returns {{kind: string, url: string, part: string, minutes: number}[]} part: a card's name, an exercise's number */
export function draw(all, {seed, role, level, minutes}) {
  const numbers = random(seed),
    used = new Set()
  const kinds = ['concept', ...(minutes < 45 ? [] : ['concept']), 'code', 'design', 'behavioural']
  const pick = list => list[Math.floor(numbers() * list.length)]
  const drawn = kinds
    .map(kind => {
      const fit = all.filter(page => FITS[kind](page) && !used.has(page.url))
      const asked = fit.filter(page => !role || page.roles.includes(role))
      const page = pick([asked.filter(it => !level || it.level === level), asked, fit].find(it => it.length) ?? [])
      if (!page) return null
      used.add(page.url)
      return {
        kind,
        url: page.url,
        part: kind === 'code' ? String(Math.floor(numbers() * page.turns)) : page.graded.length ? pick(page.graded) : ''
      }
    })
    .filter(Boolean)
  const weights = drawn.reduce((sum, it) => sum + KINDS[it.kind].weight, 0)
  let left = minutes,
    rest = weights
  return drawn.map(it => {
    const weight = KINDS[it.kind].weight,
      share = Math.round((left * weight) / rest)
    left -= share
    rest -= weight
    return {...it, minutes: share}
  })
}

/** A question with its texts: what is asked, more on it, and the answers. Null where the guide has it no longer. */
export async function texts(item, all) {
  const page = all.find(it => it.url === item.url),
    asked = page && (await questions(page))
  if (!asked) return null
  const card = asked.cards[item.part],
    answers = card ? [['Asked next: ', card.front, card.back]] : []
  const spoken = ['In a minute', '', asked.spoken]
  switch (item.kind) {
    case 'concept':
      return card && {page, part: item.part, ask: card.front, more: '', answers: [['', '', card.back]]}
    case 'code': {
      const turn = asked.turns[+item.part],
        graded = asked.cards[page.graded[0]]
      return (
        turn && {
          page,
          part: turn.id,
          ask: turn.label,
          more: turn.html,
          hint: turn.hint,
          answers: graded ? [['Asked next: ', graded.front, graded.back]] : []
        }
      )
    }
    case 'design':
      return {
        page,
        part: '',
        ask: asked.opening || `Design it: ${page.title}.`,
        more: '<p>Clarify, choose the measure, size it, draw it, break it, price it. Lead; the clock is yours.</p>',
        answers: [
          spoken,
          ...answers,
          ...(asked.rubric ? [['How the page scores its own round', '', asked.rubric]] : [])
        ]
      }
    case 'behavioural':
      return {page, part: '', ask: page.title, more: '', answers: [spoken, ...answers]}
    default:
      return null
  }
}
