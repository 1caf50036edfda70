// Days as readers say them.
import {day} from './fsrs.js'

const DATE = new Intl.DateTimeFormat(document.documentElement.lang, {day: 'numeric', month: 'long'})
const YEAR = new Intl.DateTimeFormat(document.documentElement.lang, {day: 'numeric', month: 'long', year: 'numeric'})

/** When a card comes: 'in 10 minutes', 'tomorrow', 'on 3 May'. */
export function when(time, now) {
  const days = day(time) - day(now)
  if (time <= now) return 'now'
  if (days === 0) return 'in ' + span(time - now)
  if (days === 1) return 'tomorrow'
  return 'on ' + (days < 300 ? DATE : YEAR).format(time)
}

/** A length of time in one unit: '10 minutes', '3 days', '4 months'. */
export function span(milliseconds) {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000)),
    days = Math.round(minutes / 1440)
  const count = (number, unit) => `${number} ${unit}${number === 1 ? '' : 's'}`
  if (minutes < 60) return count(minutes, 'minute')
  if (minutes < 1440) return count(Math.round(minutes / 60), 'hour')
  if (days < 60) return count(days, 'day')
  return days < 730 ? count(Math.round(days / 30.4), 'month') : count(Math.round(days / 365.25), 'year')
}

/** The same where there is little room: '10 min', '3 d', '4 mo'. */
export const short = milliseconds => span(milliseconds).replace(/ (min|h|d|mo|y).*/, '\u00a0$1')
