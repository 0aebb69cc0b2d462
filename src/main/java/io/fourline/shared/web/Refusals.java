package io.fourline.shared.web;

import io.fourline.shared.error.DeskException;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.Reason;
import io.fourline.shared.rest.problem.FaultLog;
import io.fourline.shared.text.Wording;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * Tells on the page why an act was refused: each reason beside the field it names (the control whose id is that name),
 * or above the page; what was typed stays. What cannot be shown at all becomes the 404 or 403 page, and a page whose
 * state is gone is fetched anew. Everything else is a fault: the log tells of it under an id, and the 500 page names the id.
 */
class Refusals extends ExceptionHandlerWrapper {

    private static final String FAULT_ID = "desk.error.id";

    Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            if (!told(faces, thrown)) {
                fault(faces, thrown);
            }
            queued.remove();
        }
        getWrapped().handle();
    }

    private static boolean told(FacesContext faces, Throwable thrown) {
        Optional<DeskException> refusal = cause(thrown, DeskException.class);
        if (refusal.isPresent()) {
            tell(faces, refusal.get());
            return true;
        }
        if (cause(thrown, OptimisticLockException.class).isPresent() && canShow(faces)) {
            add(faces, null, words(faces).of("problem.conflict.detail"));
            return true;
        }
        if (cause(thrown, ViewExpiredException.class).isPresent()) {
            fetchAnew(faces);
            return true;
        }
        return false;
    }

    /** The 500 page tells the id under which the log tells more. */
    private static void fault(FacesContext faces, Throwable thrown) {
        String id = FaultLog.write(thrown);
        faces.getExternalContext().getRequestMap().put(FAULT_ID, id);
        sendError(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    private static void tell(FacesContext faces, DeskException refusal) {
        boolean hidden = refusal instanceof NotFound;
        if (canShow(faces) && !hidden) {
            refusal.reasons().forEach(reason -> tell(faces, reason));
        } else {
            boolean forbidden = refusal instanceof Forbidden;
            sendError(faces, forbidden ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A message needs the page to be drawn after it, and a page that was asked for by a person's act. */
    private static boolean canShow(FacesContext faces) {
        return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private static void tell(FacesContext faces, Reason reason) {
        Wording words = words(faces);
        String text = words.of("error." + reason.code(), reason.arguments().toArray());
        add(faces, reason.field() == null ? null : control(faces, reason.field()), text);
    }

    private static void add(FacesContext faces, String clientId, String text) {
        faces.validationFailed();
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /**
     * The client id of the control that a field names, {@code null} when the page has none: the message is then global. A
     * field within a list, {@code lines[0].team}, is the control {@code team} in the first round of the repeat {@code lines}; a
     * field within another, {@code plans.test}, is the control {@code plans-test}.
     */
    private static String control(FacesContext faces, String field) {
        String path =
                field.replace("].", ":").replace('[', ':').replace("]", "").replace('.', '-');
        String[] found = new String[1];
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            String id = component instanceof EditableValueHolder ? component.getClientId(faces) : "";
            if (id.equals(path) || id.endsWith(":" + path)) {
                found[0] = id;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    private static Wording words(FacesContext faces) {
        return faces.getApplication().evaluateExpressionGet(faces, "#{w}", Wording.class);
    }

    private static void sendError(FacesContext faces, int status) {
        try {
            ExternalContext external = faces.getExternalContext();
            if (!external.isResponseCommitted()) {
                external.responseReset();
                external.responseSendError(status, null);
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fetchAnew(FacesContext faces) {
        try {
            HttpServletRequest request =
                    (HttpServletRequest) faces.getExternalContext().getRequest();
            HttpServletResponse response =
                    (HttpServletResponse) faces.getExternalContext().getResponse();
            Redirect.to(request, response, PagePath.of(request));
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
