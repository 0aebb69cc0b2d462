package io.fourline.incident.web;

import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.incident.IncidentBulk;
import io.fourline.incident.IncidentBulk.Outcome;
import io.fourline.shared.web.PageNotice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** One act on every ticked row of a queue, with a report of those that were refused. */
@Named
@RequestScoped
public class QueueBulk {

    @Inject
    IncidentBulk bulk;

    @Inject
    Directory directory;

    @Inject
    Acting acting;

    @Inject
    QueueCounts counts;

    @Inject
    PageNotice notice;

    @Inject
    HttpServletRequest request;

    private String assignee;

    public String accept() {
        return report("queue.bulk.accepted", bulk::accept);
    }

    public String assign() {
        return report("queue.bulk.assigned", numbers -> bulk.assign(numbers, assignee));
    }

    /** The page on which a problem is raised that is behind what is ticked. */
    public String raiseProblem() {
        String[] ticked = request.getParameterValues("tick");
        return ticked == null
                ? report("queue.bulk.nothing", numbers -> List.of())
                : "/problems/new.xhtml?faces-redirect=true&incidents=" + String.join(",", ticked);
    }

    private String report(String done, Function<List<String>, List<Outcome>> act) {
        String[] ticked = request.getParameterValues("tick");
        List<Outcome> outcomes = act.apply(ticked == null ? List.of() : List.of(ticked));
        counts.forget(acting.caller());
        int count = (int) outcomes.stream().filter(Outcome::isDone).count();
        if (count > 0 || outcomes.isEmpty()) {
            notice.doneBeforeLeaving(outcomes.isEmpty() ? "queue.bulk.nothing" : done, count);
        }
        outcomes.stream()
                .filter(outcome -> !outcome.isDone())
                .forEach(outcome -> notice.refused(outcome.number(), outcome.refusals()));
        return QueueAddress.of(request::getParameter).redirect();
    }

    /** Whom a row may be given to: the people of the caller's teams, account name by what they are called. */
    public Map<String, String> getColleagues() {
        Map<String, String> colleagues = new TreeMap<>();
        for (String team : acting.caller().teams()) {
            directory.displayNames(directory.members(team)).forEach((name, shown) -> colleagues.put(shown, name));
        }
        return colleagues;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }
}
