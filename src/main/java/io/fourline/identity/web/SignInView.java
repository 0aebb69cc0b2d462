package io.fourline.identity.web;

import io.fourline.shared.error.DeskException;
import io.fourline.shared.error.Reason;
import io.fourline.shared.text.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** The sign-in page: name and password, and the page to go on to. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    SecurityContext security;

    @Inject
    FacesContext faces;

    private String name;
    private String password;
    private String to;

    /** Goes on at once for somebody who is signed in already. */
    public void welcome() throws IOException {
        if (security.getCallerPrincipal() != null) {
            goOn();
        }
    }

    public void signIn() throws IOException {
        AuthenticationParameters typed = AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(name == null ? "" : name, new Password(typedPassword())));
        if (security.authenticate(request(), response(), typed) == AuthenticationStatus.SUCCESS) {
            goOn();
        } else if (request().getAttribute(DeskAuthenticationMechanism.REFUSED) instanceof DeskException refused) {
            Reason reason = refused.reasons().get(0);
            String text = Words.loaded()
                    .in(Locale.ENGLISH)
                    .of("error." + reason.code(), reason.arguments().toArray());
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    private void goOn() throws IOException {
        Redirect.to(request(), response(), request().getContextPath() + ReturnPath.safe(to));
        faces.responseComplete();
    }

    private String typedPassword() {
        return password == null ? "" : password;
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) external().getResponse();
    }

    private ExternalContext external() {
        return faces.getExternalContext();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Never shown again. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = ReturnPath.safe(to);
    }
}
