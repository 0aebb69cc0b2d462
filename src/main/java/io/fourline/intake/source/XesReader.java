package io.fourline.intake.source;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.stax.WstxInputFactory;
import io.fourline.intake.Rejection;
import io.fourline.intake.UnreadableLog;
import io.fourline.intake.mapping.EventReading;
import io.fourline.intake.model.Attributes;
import io.fourline.shared.error.Reason;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XES (IEEE 1849) as a stream: traces become cases, events their events, whatever attributes they have. Nested
 * attributes and lists are kept under the names of their parents ({@code parent/child}); extensions, globals and
 * classifiers are passed over. There is no way to declare an entity or to name another file.
 */
final class XesReader {

    private static final WstxInputFactory FACTORY = factory();

    private final CaseAssembly cases;
    private final AttributeGathering ofCase = new AttributeGathering();
    private final AttributeGathering ofEvent = new AttributeGathering();
    private final String[] paths;
    private XMLStreamReader xml;
    private int depth;
    private int caseDepth;
    private int eventDepth;
    private long eventLine;
    private long caseLine;
    private boolean eventFlawed;
    private boolean caseFlawed;
    private boolean eventTooLarge;
    private boolean caseTooLarge;

    XesReader(CaseAssembly cases) {
        this.cases = cases;
        this.paths = new String[cases.limits().depth() + 1];
    }

    void read(Reader text) {
        try {
            xml = FACTORY.createXMLStreamReader(text);
            while (xml.hasNext()) {
                take(xml.next());
            }
        } catch (WstxEOFException cutOff) {
            cases.breakOff();
            throw new UnreadableLog("intake.truncated");
        } catch (XMLStreamException malformed) {
            cases.breakOff();
            throw new UnreadableLog("intake.notXml", line(malformed));
        } catch (UnreadableLog unreadable) {
            cases.breakOff();
            throw unreadable;
        }
        cases.requireFound();
    }

    private void take(int token) {
        if (token == XMLStreamConstants.START_ELEMENT) {
            depth++;
            start(xml.getLocalName());
        } else if (token == XMLStreamConstants.END_ELEMENT) {
            end();
            depth--;
        } else if (token == XMLStreamConstants.DTD || token == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnreadableLog("intake.doctype", (long) xml.getLocation().getLineNumber());
        }
    }

    private void start(String name) {
        if (depth > cases.limits().depth()) {
            throw new UnreadableLog("intake.depth", cases.limits().depth());
        }
        if (depth == 1 && !name.equals("log")) {
            throw new UnreadableLog("intake.notXes", name.length() <= 60 ? name : name.substring(0, 60));
        }
        if (eventDepth > 0) {
            attribute(ofEvent, depth - eventDepth);
        } else if (name.equals("event") && depth - 1 == Math.max(caseDepth, 1)) {
            startEvent();
        } else if (caseDepth > 0) {
            attribute(ofCase, depth - caseDepth);
        } else if (name.equals("trace") && depth == 2) {
            startCase();
        } else if (depth == 2 && "concept:name".equals(xml.getAttributeValue(null, "key"))) {
            cases.nameLog(xml.getAttributeValue(null, "value"));
        }
    }

    private void startCase() {
        caseDepth = depth;
        caseLine = xml.getLocation().getLineNumber();
        caseFlawed = false;
        caseTooLarge = false;
        ofCase.clear();
        cases.open(caseLine);
    }

    private void startEvent() {
        eventDepth = depth;
        eventLine = xml.getLocation().getLineNumber();
        eventFlawed = false;
        eventTooLarge = false;
        ofEvent.clear();
    }

    private void attribute(AttributeGathering attributes, int level) {
        String key = xml.getAttributeValue(null, "key");
        String value = xml.getAttributeValue(null, "value");
        String above = level == 1 ? null : paths[level - 1];
        paths[level] = key == null || above == null ? (key == null ? above : key) : above + '/' + key;
        if (key == null || value == null) {
            return;
        }
        cases.count(value.length() + paths[level].length());
        if (attributes.count() == cases.limits().attributesPerEvent()) {
            caseTooLarge |= eventDepth == 0;
            eventTooLarge |= eventDepth > 0;
        } else if (cases.hasRoom()) {
            boolean bad = LenientText.flawAt(value) >= 0 || LenientText.flawAt(key) >= 0;
            caseFlawed |= bad && eventDepth == 0;
            eventFlawed |= bad && eventDepth > 0;
            attributes.add(paths[level], value);
        }
    }

    private void end() {
        if (eventDepth == depth) {
            eventDepth = 0;
            endEvent();
        } else if (caseDepth == depth) {
            caseDepth = 0;
            endCase();
        }
    }

    private void endEvent() {
        if (caseDepth == 0) {
            cases.sink().reject(Rejection.ofEvent(eventLine, null, "intake.outsideCase"));
        } else if (eventTooLarge) {
            int most = cases.limits().attributesPerEvent();
            cases.sink().reject(Rejection.ofEvent(eventLine, null, "intake.eventTooLarge", most));
        } else if (eventFlawed) {
            cases.sink().reject(Rejection.ofEvent(eventLine, null, "intake.badBytes"));
        } else {
            cases.add(eventLine, ofEvent.gathered());
        }
        ofEvent.clear();
    }

    private void endCase() {
        if (caseTooLarge) {
            cases.leaveOut(Reason.of("intake.eventTooLarge", cases.limits().attributesPerEvent()));
        } else if (!cases.hasRoom()) {
            cases.leaveOut(Reason.of("intake.caseTooLarge"));
        } else if (caseFlawed) {
            cases.leaveOut(Reason.of("intake.badBytes"));
        } else if (!cases.isEmpty()) {
            endWholeCase(ofCase.gathered());
        }
        ofCase.clear();
    }

    private void endWholeCase(Attributes attributes) {
        if (!cases.isSampled(attributes)) {
            EventReading reading = cases.readingOfFirstCase();
            String caseId =
                    reading.caseId(caseLine, attributes, attributes, rejection -> cases.leaveOut(rejection.reason()));
            if (caseId != null) {
                cases.close(caseId, attributes);
            }
        }
    }

    private static long line(XMLStreamException malformed) {
        return malformed.getLocation() == null
                ? 0
                : Math.max(0, malformed.getLocation().getLineNumber());
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1 << 18);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 100);
        return factory;
    }
}
