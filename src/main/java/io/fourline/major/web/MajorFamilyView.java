package io.fourline.major.web;

import io.fourline.incident.IncidentBulk.Outcome;
import io.fourline.incident.IncidentResolution;
import io.fourline.incident.IncidentRow;
import io.fourline.incident.ResolutionCode;
import io.fourline.incident.ResolveIncident;
import io.fourline.major.MajorChildren;
import io.fourline.major.SettleChildren;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The forms about children: which incidents follow from this one, and how they end with it. */
@Named
@RequestScoped
public class MajorFamilyView {

    private static final String RESOLVE = "resolve";
    private static final String INFORM = "inform";

    @EJB
    MajorChildren children;

    @EJB
    IncidentResolution resolution;

    @Inject
    MajorView view;

    @Inject
    MajorPage page;

    private String numbers;
    private ResolutionCode code;
    private String text;
    private List<IncidentRow> suggested;

    /** What is ticked among the suggestions and what is typed. */
    public String attach() {
        List<String> wanted = new ArrayList<>(page.parameters("child"));
        if (numbers != null) {
            Arrays.stream(numbers.split("[,;\\s]+"))
                    .filter(typed -> !typed.isEmpty())
                    .forEach(wanted::add);
        }
        return told("major.done.attach", children.attach(page.number(), wanted));
    }

    /** Resolves the incident itself where it is not, then each child as chosen. */
    public String settle() {
        String number = page.number();
        if (isParentOpen()) {
            resolution.resolve(new ResolveIncident(number, null, code, text, List.of()));
        }
        return told(
                "major.done.settle",
                children.settle(new SettleChildren(number, chosen(RESOLVE), chosen(INFORM), code, text)));
    }

    private List<String> chosen(String how) {
        return getOpenChildren().stream()
                .map(IncidentRow::number)
                .filter(child -> how.equals(page.parameter("how-" + child)))
                .toList();
    }

    private String told(String key, List<Outcome> outcomes) {
        outcomes.stream().filter(outcome -> !outcome.isDone()).forEach(outcome -> page.notice()
                .refused(outcome.number(), outcome.refusals()));
        page.notice()
                .doneBeforeLeaving(
                        key, outcomes.stream().filter(Outcome::isDone).count());
        return "/major/incident.xhtml?show=children&number=" + page.number() + "&faces-redirect=true";
    }

    /** Whether the incident itself is still to be resolved. */
    public boolean isParentOpen() {
        return view.getIncident().state().isOpen();
    }

    public List<IncidentRow> getOpenChildren() {
        return view.getChildren().rows().stream()
                .filter(row -> row.state().isOpen())
                .toList();
    }

    /** Open incidents that may well follow from this one. */
    public List<IncidentRow> getSuggested() {
        if (suggested == null) {
            suggested = children.suggestions(page.number());
        }
        return suggested;
    }

    public ResolutionCode[] getCodes() {
        return ResolutionCode.values();
    }

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(String numbers) {
        this.numbers = numbers;
    }

    public ResolutionCode getCode() {
        return code;
    }

    public void setCode(ResolutionCode code) {
        this.code = code;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
