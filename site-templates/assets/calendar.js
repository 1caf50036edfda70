// A plan as a calendar: RFC 5545. Each day is an event of a whole day, so that no time zone is needed. A day keeps its UID
// when the plan is made anew: a calendar that imports it again replaces the day.
import {day} from './planner.js'

/** Section 3.3.11. */
const escaped = text => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')

/** Section 3.1: at most 75 octets a line, and no character is cut. */
function folded(line) {
  const bytes = new TextEncoder()
  const lines = []
  let current = '', size = 0
  for (const char of line) {
    const more = bytes.encode(char).length
    if (size + more > 75) {
      lines.push(current)
      current = ' '
      size = 1
    }
    current += char
    size += more
  }
  return [...lines, current].join('\r\n')
}

const compact = date => date.replaceAll('-', '')

/**
 * @param name of the guide
 * @param root address of the site
 * @param made when the plan was made: `2026-03-01T18:00:00.000Z`
 * @param days [{date, title, text}]
 */
export function calendar(name, root, made, days) {
  const stamp = made.replace(/[-:]|\.\d+/g, '')
  const host = new URL(root).host || 'localhost'
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//${escaped(name)}//Plan//EN`, 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH']
  for (const it of days) {
    lines.push('BEGIN:VEVENT', `UID:plan-${it.date}@${host}`, `DTSTAMP:${stamp}`, `DTSTART;VALUE=DATE:${compact(it.date)}`,
      `DTEND;VALUE=DATE:${compact(day(it.date, 1))}`, `SUMMARY:${escaped(it.title)}`, `DESCRIPTION:${escaped(it.text)}`,
      `URL:${root}plan/`, 'TRANSP:TRANSPARENT', 'END:VEVENT')
  }
  lines.push('END:VCALENDAR')
  return lines.map(folded).join('\r\n') + '\r\n'
}
