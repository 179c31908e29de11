// 1. Promises that do not say their year, place and owner are about these.
about(2025, "海淀区", "海淀区人民政府")
// 2. A promise in the words of a Chinese report. What is printed is what was understood.
var roads = goal("新增道路通车里程30公里以上")
// 3. In the first half of the year 12.6 km were opened; that was reported on 10 July.
var firstHalf = report(roads, "12.6 km", "2025-H1", "2025-07-10")
// 4. As known on 15 July the goal is open, and the rest is said.
check(roads, "2025-07-15", firstHalf)
// 5. The second half, in metres: units of one kind add up exactly.
var secondHalf = report(roads, "14800 m", "2025-H2", "2026-01-09")
// 6. As known on 15 January the promise was missed.
check(roads, "2026-01-15", firstHalf, secondHalf)
// 7. On 1 January nobody knew the second report. What was not yet reported plays no part.
check(roads, "2026-01-01", firstHalf, secondHalf)
// 8. What the reader was not sure of is said: here 左右, "about", without how much.
var growth = goal("地区生产总值增长5.5%左右")
// 9. A promise in English is put together from its parts.
var air = goal(level("PM2.5", atMost(quantity("35 ug/m3"))), 2025)
// 10. A level is true of a day.
check(air, "2026-01-15", report(air, "30.5 ug/m3", "2025-12-31", "2026-01-05"))
// 11. A sentence with several promises makes a plan.
show(goals("新增道路通车里程30公里以上，新增学位7900个，建成保障房1.3万套。"))
// 12. A real plan comes with the library, and with what is known of its results.
var haidian = plan("haidian-2025")
// 13. All of its promises at once: what nobody reported is missing, not failed.
var card = check(haidian, "2026-11-01")
// 14. Those of which something is known, one by one.
show(card)
// 15. The same in Chinese: what was made before speaks it too.
language("zh"); show(card.goal("school-places-new"))
