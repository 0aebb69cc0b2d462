package io.fourline.identity.web;

import io.fourline.shared.config.Settings;
import io.fourline.shared.error.DeskException;
import io.fourline.shared.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
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
import java.util.List;

/** The sign-in page: name and password, and the page to go on to. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    SecurityContext security;

    @Inject
    FacesContext faces;

    @Inject
    Settings settings;

    @Inject
    DemoAccounts demoAccounts;

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
                .credential(new UsernamePasswordCredential(text(name), new Password(text(password))));
        if (security.authenticate(request(), response(), typed) == AuthenticationStatus.SUCCESS) {
            goOn();
        } else if (request().getAttribute(DeskAuthenticationMechanism.REFUSED) instanceof DeskException refused) {
            throw refused;
        }
    }

    private void goOn() throws IOException {
        Redirect.to(request(), response(), request().getContextPath() + ReturnPath.safe(to));
        faces.responseComplete();
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) faces.getExternalContext().getResponse();
    }

    /** Whether the demo accounts are shown. */
    public boolean isDemo() {
        return settings.demo();
    }

    public List<DemoAccounts.DemoAccount> getAccounts() {
        return settings.demo() ? demoAccounts.all() : List.of();
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
