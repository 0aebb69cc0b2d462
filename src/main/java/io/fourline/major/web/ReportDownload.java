package io.fourline.major.web;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.major.MajorReporting;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.ReaderTime;
import io.fourline.ticket.TicketNumber;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Gives the report on paper to whoever follows its link on a page: {@code /major/report.pdf?number=INC-000001}. */
@WebServlet("/major/report.pdf")
public class ReportDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    transient MajorReporting reporting;

    @Inject
    transient Acting acting;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("number");
        Caller caller = acting.caller();
        Wording words = Words.loaded().in(Locale.forLanguageTag(caller.language()));
        try {
            if (!TicketNumber.INCIDENT.matches(number)) {
                throw new NotFound("major", String.valueOf(number));
            }
            byte[] pdf = reporting.pdf(number, words, new ReaderTime(words, caller.zone(), acting.now()));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + number + ".pdf\"");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
