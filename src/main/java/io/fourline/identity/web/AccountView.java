package io.fourline.identity.web;

import io.fourline.identity.Acting;
import io.fourline.identity.OwnAccount;
import io.fourline.identity.Preferences;
import io.fourline.identity.Tokens;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.PageNotice;
import io.fourline.shared.web.Redirect;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** One's own account: password, zone, language, look, tokens, leaving everywhere; and choosing the first password. */
@Named
@RequestScoped
public class AccountView {

    private static final int USUAL_DAYS = 90;

    @Inject
    OwnAccount own;

    @Inject
    Preferences preferences;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    Acting acting;

    @Inject
    PageNotice notice;

    private String current;
    private String chosen;
    private String repeated;
    private String zone;
    private String language;
    private String theme;
    private boolean mailed;
    private String tokenName;
    private Integer tokenDays = USUAL_DAYS;
    private Tokens.NewToken newToken;
    private List<Tokens.TokenView> ownTokens;

    @PostConstruct
    void read() {
        Preferences.Prefer chosenBefore = preferences.own();
        zone = chosenBefore.zone();
        language = chosenBefore.language();
        theme = chosenBefore.theme();
        mailed = chosenBefore.mailed();
    }

    public void changePassword() {
        storePassword();
        notice.done("account.password.done");
    }

    /** The first password of one's own; the desk is open from then on. */
    public void choosePassword() throws IOException {
        storePassword();
        goTo("/");
    }

    private void storePassword() {
        HttpServletRequest request = request();
        Instant from =
                own.changePassword(new OwnAccount.ChangePassword(current, chosen, repeated, request.getRemoteAddr()));
        sessions.goOn(request, acting.caller().name(), from);
    }

    public void prefer() throws IOException {
        preferences.prefer(new Preferences.Prefer(zone, language, theme, mailed));
        goTo("/account.xhtml");
    }

    public void createToken() {
        newToken = tokens.create(new Tokens.CreateToken(tokenName, tokenDays));
        tokenName = null;
        ownTokens = null;
    }

    public void revokeToken(String id) {
        tokens.revoke(id);
        ownTokens = null;
        notice.done("account.token.revoked");
    }

    public void signOutEverywhere() throws IOException {
        preferences.signOutEverywhere();
        sessions.end(request());
        goTo(Doors.SIGN_IN_PAGE);
    }

    public List<Tokens.TokenView> getTokens() {
        if (ownTokens == null) {
            ownTokens = tokens.own();
        }
        return ownTokens;
    }

    /** The token just made, told this once. */
    public Tokens.NewToken getNewToken() {
        return newToken;
    }

    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/") || id.equals("UTC"))
                .sorted()
                .toList();
    }

    /** The languages that the desk has words in. */
    public List<Locale> getLanguages() {
        return Words.LANGUAGES.stream()
                .filter(locale -> Words.loaded().languages().contains(locale.getLanguage()))
                .toList();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private static void goTo(String path) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        Redirect.to(request(), response, request().getContextPath() + path);
        faces.responseComplete();
    }

    public String getCurrent() {
        return null;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return null;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getRepeated() {
        return null;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public boolean isMailed() {
        return mailed;
    }

    public void setMailed(boolean mailed) {
        this.mailed = mailed;
    }

    /** Where mail goes; {@code null} when the account has no address. */
    public String getEmail() {
        return preferences.email();
    }

    public String getTokenName() {
        return tokenName;
    }

    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }

    public Integer getTokenDays() {
        return tokenDays;
    }

    public void setTokenDays(Integer tokenDays) {
        this.tokenDays = tokenDays;
    }
}
