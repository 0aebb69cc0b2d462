package io.fourline.change.model;

import io.fourline.change.ChangeModel;
import io.fourline.change.ChangeRecord;
import io.fourline.shared.error.Reason;
import java.util.ArrayList;
import java.util.List;

/** What a change must have before others are asked, or work begins: more for what is judged case by case. */
public final class SubmissionRule {

    private SubmissionRule() {}

    /** Everything that is missing, by the field it belongs in. */
    public static List<Reason> missing(ChangeRecord change) {
        List<Reason> missing = new ArrayList<>();
        boolean normal = change.model() == ChangeModel.NORMAL;
        boolean emergency = change.model() == ChangeModel.EMERGENCY;
        need(missing, change.configurationItems().isEmpty(), "configurationItems");
        need(missing, !emergency && change.from() == null, "from");
        need(missing, !emergency && change.to() == null, "to");
        need(missing, change.plans().implementation().isBlank(), "plans.implementation");
        need(missing, normal && change.plans().test().isBlank(), "plans.test");
        need(missing, (normal || emergency) && change.plans().backOut().isBlank(), "plans.backOut");
        need(missing, normal && change.risk().level() == null, "risk");
        return missing;
    }

    private static void need(List<Reason> missing, boolean isMissing, String field) {
        if (isMissing) {
            missing.add(Reason.at(field, "neededToSubmit"));
        }
    }
}
