package io.fourline.problem.web;

import io.fourline.ticket.web.TalkBox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The box in which people talk about a problem. */
@Named
@RequestScoped
public class ProblemTalk extends TalkBox {

    @Inject
    ProblemForm form;

    @Override
    protected String number() {
        return form.number();
    }

    @Override
    protected String done() {
        return form.done("comment");
    }
}
