package whiteboard.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.microsoft.playwright.Download;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A plan of days: what it promises, that it is kept, and that a calendar reads it.
class PlanTest {

    private static PublishedGuide guide;

    @BeforeAll
    static void open() {
        guide = PublishedGuide.open();
    }

    /// Every role, and 1 to 40 days of half an hour to five.
    @Test
    void aPlanReadsWhatComesBeforeFirstCoreBeforeDeepAndFillsNoDayOver() {
        try (Visit visit = guide.visit(1280).to("plan/")) {
            assertEquals(List.of(), visit.ask("""
                    (async () => {
                      const named = name => performance.getEntriesByType('resource').map(it => it.name).find(it => it.includes(`/${name}.`))
                      const {plan, day, EFFORT} = await import(named('planner'))
                      const pages = await (await fetch('../pages.json')).json(), at = new Map(pages.map(it => [it.url, it]))
                      const faults = []
                      for (const role of new Set(pages.flatMap(it => it.roles))) for (let days = 1; days <= 40; days++) for (const hours of [0.5, 2, 5]) {
                        const {days: made, left} = plan(pages, {role, days, hours, from: '2026-03-25'})
                        const fault = text => faults.push(`${role} ${days} ${hours}: ${text}`)
                        if (made.length !== days) fault('days')
                        made.forEach((it, i) => { if (it.date !== day('2026-03-25', i)) fault(it.date) })
                        const read = made.flatMap(it => it.items).filter(it => it.type === 'page').map(it => it.url)
                        if (new Set([...read, ...left]).size !== read.length + left.length) fault('a page twice')
                        if (pages.some(it => it.roles.includes(role) && !read.includes(it.url) && !left.includes(it.url))) fault('a page lost')
                        const order = [...read, ...left]
                        for (const url of order) for (const before of at.get(url).before) if (order.indexOf(before) > order.indexOf(url)) fault(`${before} after ${url}`)
                        const needed = new Set(), need = url => { if (!needed.has(url)) { needed.add(url); at.get(url).before.forEach(need) } }
                        order.filter(url => at.get(url).level !== 'Deep').forEach(need)
                        const deep = order.findIndex(url => !needed.has(url))
                        if (deep >= 0 && order.slice(deep).some(url => needed.has(url))) fault('deep before core')
                        for (const it of made) {
                          const minutes = it.items.reduce((sum, one) => sum + one.minutes, 0)
                          const single = it.items.filter(one => one.type === 'page').length === 1
                          if (minutes > hours * 60 && !(single && minutes <= hours * 60 + EFFORT * 20) && minutes > 20) fault(`${it.date} has ${minutes} min`)
                          if (!it.items.length) fault(`${it.date} is empty`)
                        }
                        if (days > 1 && made.at(-1).items.some(it => it.type === 'page' || it.type === 'mock')) fault('something new on the last day')
                        const mocks = made.flatMap((it, i) => it.items.some(one => one.type === 'mock') ? [i] : [])
                        if (days >= 3 && hours >= 1 && !mocks.length) fault('no mock interview')
                        if (mocks.some(i => i < days * 0.4 - 1)) fault('a mock interview too early')
                      }
                      return faults.slice(0, 10)
                    })()"""));
        }
    }

    @Test
    void aPlanIsMadeByKeyboardKeptAndForgotten() {
        try (Visit visit = guide.visit(390).to("plan/?role=DS&days=9")) {
            visit.until("document.querySelector('[name=days]').value === '9'");
            assertEquals("DS", visit.page.inputValue("[name=role]"));
            LocalDate until = LocalDate.parse(visit.page.inputValue("[name=until]"));
            visit.page.focus("[name=hours]");
            visit.press("Control+a", "3", "Enter");
            visit.page.waitForSelector(".days");
            assertEquals("A plan of 9 days is made.", visit.page.textContent(".said"));
            assertEquals("days", visit.ask("document.activeElement.id"));
            String made = visit.page.textContent(".days");
            visit.to("plan/").page.waitForSelector(".days");
            assertEquals(made, visit.page.textContent(".days"));
            assertEquals(until, LocalDate.parse(visit.page.inputValue("[name=until]")));
            assertEquals(List.of(), visit.axe());
            visit.page.click("text=Forget the plan");
            visit.until("document.querySelector('.said').textContent.includes('forgotten')");
            visit.to("plan/").page.waitForTimeout(200);
            assertTrue(!visit.page.isVisible(".days"));
        }
    }

    @Test
    void theDateAndTheDaysLeftSayTheSame() {
        try (Visit visit = guide.visit(1280).to("plan/")) {
            visit.until("document.querySelector('[name=until]').value");
            LocalDate week = LocalDate.parse(visit.page.inputValue("[name=until]"));
            visit.page.fill("[name=days]", "30");
            assertEquals(23, ChronoUnit.DAYS.between(week, LocalDate.parse(visit.page.inputValue("[name=until]"))));
            visit.page.fill("[name=until]", week.toString());
            assertEquals("7", visit.page.inputValue("[name=days]"));
        }
    }

    @Test
    void aCalendarReadsThePlanDayByDay() throws Exception {
        try (Visit visit = guide.visit(1280).to("plan/?role=MLE&days=12")) {
            visit.until("document.querySelector('[name=days]').value === '12'");
            visit.page.click(".make");
            visit.page.waitForSelector(".days");
            String text = calendar(visit);
            for (String line : text.split("\r\n")) {
                assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
                assertTrue(!line.contains("\n") && !line.contains("\r"), line);
            }
            ICalendar calendar = Biweekly.parse(text).first();
            assertEquals(List.of(), calendar.validate(biweekly.ICalVersion.V2_0).getWarnings().stream().toList());
            List<VEvent> events = calendar.getEvents();
            assertEquals(12, events.size());
            Set<String> ids = new HashSet<>();
            var iso = new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT);
            for (int i = 0; i < events.size(); i++) {
                VEvent event = events.get(i);
                assertTrue(!event.getDateStart().getValue().hasTime(), "all day");
                String day = ".days > li:nth-child(" + (i + 1) + ") ";
                assertEquals(visit.page.getAttribute(day + "time", "datetime"), iso.format(event.getDateStart().getValue()));
                assertTrue(ids.add(event.getUid().getValue()));
                for (String title : visit.page.locator(day + "li.page a").allTextContents()) {
                    assertTrue(event.getSummary().getValue().contains(title), title);
                    assertTrue(event.getDescription().getValue().contains(title), title);
                }
            }
            assertEquals(text, calendar(visit), "the same plan is the same calendar");
            visit.page.click(".make");
            visit.page.waitForTimeout(200);
            for (VEvent event : Biweekly.parse(calendar(visit)).first().getEvents()) {
                assertTrue(ids.contains(event.getUid().getValue()), "a day keeps its name when the plan is made anew");
            }
        }
    }

    private static String calendar(Visit visit) throws Exception {
        Download file = visit.page.waitForDownload(() -> visit.page.click("text=Add to a calendar"));
        assertEquals("plan.ics", file.suggestedFilename());
        return Files.readString(file.path());
    }

    @Test
    void textsAreEscapedAndFoldedWithoutCuttingACharacter() {
        try (Visit visit = guide.visit(1280).to("plan/")) {
            String title = "Sets; maps, \\ and\nlines: " + "\u00e9\ud835\udd3c".repeat(60);
            visit.page.click(".make");
            visit.page.waitForSelector(".days");
            try {
                calendar(visit);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            String text = (String) visit.page.evaluate("""
                    async title => {
                      const name = performance.getEntriesByType('resource').map(it => it.name).find(it => it.includes('/calendar.'))
                      const {calendar} = await import(name)
                      return calendar('A; B', 'https://guide.example/wb/', '2026-03-01T18:00:00.123Z', [{date: '2026-03-29', title, text: title}])
                    }""", title);
            VEvent event = Biweekly.parse(text).first().getEvents().getFirst();
            assertEquals(title, event.getSummary().getValue());
            assertEquals(title, event.getDescription().getValue());
            assertEquals("plan-2026-03-29@guide.example", event.getUid().getValue());
            assertTrue(text.contains("DTSTAMP:20260301T180000Z\r\n") && text.contains("DTEND;VALUE=DATE:20260330\r\n"), text);
        }
    }
}
