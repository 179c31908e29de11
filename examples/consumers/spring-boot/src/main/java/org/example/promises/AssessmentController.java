package org.example.promises;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Verdict;
import org.policytargets.goal.Goal;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a goal with what was reported, and answers whether it was kept. */
@RestController
class AssessmentController {
    record Question(Goal goal, List<Actual> actuals, LocalDate asOf) {}

    record Answer(String goal, Verdict verdict, String sentence) {}

    @PostMapping("/assessments")
    Answer assess(@RequestBody Question question, Locale locale) {
        var assessment = Assessor.standard()
                .assess(question.goal(), Actuals.of(question.actuals()), question.asOf());
        return new Answer(
                question.goal().id().value(), assessment.verdict(), assessment.sentence(locale));
    }
}
