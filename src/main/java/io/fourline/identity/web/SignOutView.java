package io.fourline.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leaving the desk, from every page. */
@Named
@RequestScoped
public class SignOutView {

    @Inject
    Sessions sessions;

    @Inject
    FacesContext faces;

    public void signOut() throws IOException {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        sessions.end(request);
        Redirect.to(
                request,
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                request.getContextPath() + Doors.SIGN_IN_PAGE);
        faces.responseComplete();
    }
}
