package org.lectern.core.interchange.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.lectern.core.interchange.FileText;
import org.lectern.core.interchange.UnreadableFileException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML from strangers: no document type, so no entities and nothing fetched; bounded in depth and size. */
public final class XmlReader {

    private static final int DEEPEST = 100;
    private static final String TOO_MUCH = "The file is nested or long beyond any quiz; split it.";
    private static final int MOST_ELEMENTS = 1_000_000;

    private XmlReader() {}

    /**
     * The document's root.
     *
     * @throws UnreadableFileException where it is no well-formed XML, has a document type, or is larger than any quiz
     */
    public static XmlNode read(byte[] file) {
        return read(file, UnaryOperator.identity());
    }

    /** The same with names of elements and attributes rewritten, for a standard whose versions spell them differently. */
    public static XmlNode read(byte[] file, UnaryOperator<String> naming) {
        FileText.refuseHuge(file);
        Builder builder = new Builder(naming);
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            parser.parse(new InputSource(new ByteArrayInputStream(file)), builder);
        } catch (SAXParseException e) {
            throw new UnreadableFileException(reason(e), e);
        } catch (SAXException | IOException e) {
            throw new UnreadableFileException("The file is not well-formed XML; export it again.", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java can't read XML safely", e);
        }
        return builder.root();
    }

    private static String reason(SAXParseException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("DOCTYPE")) {
            return "The file declares a document type, which is not read; remove the DOCTYPE line.";
        }
        // Java's own limits may be narrower than ours.
        return message.contains("exceeds the limit")
                ? TOO_MUCH
                : "Line " + e.getLineNumber() + " is not well-formed XML; export the file again.";
    }

    private static final class Builder extends DefaultHandler {

        private final UnaryOperator<String> naming;
        private final Deque<XmlNode> open = new ArrayDeque<>();
        private final StringBuilder text = new StringBuilder();
        private @Nullable XmlNode root;
        private @Nullable Locator locator;
        private int elements;

        Builder(UnaryOperator<String> naming) {
            this.naming = naming;
        }

        XmlNode root() {
            if (root == null) {
                throw new UnreadableFileException("The file holds no XML element; export it again.");
            }
            return root;
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            this.locator = locator;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes given) {
            flush();
            if (open.size() >= DEEPEST || ++elements > MOST_ELEMENTS) {
                throw new UnreadableFileException(TOO_MUCH);
            }
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 0; i < given.getLength(); i++) {
                attributes.put(naming.apply(given.getLocalName(i)), given.getValue(i));
            }
            XmlNode node =
                    new XmlNode(naming.apply(localName), locator == null ? 1 : locator.getLineNumber(), attributes);
            if (open.isEmpty()) {
                root = node;
            } else {
                open.peek().add(node);
            }
            open.push(node);
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            flush();
            open.pop();
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        private void flush() {
            if (!text.isEmpty() && !open.isEmpty()) {
                open.peek().add(text.toString());
            }
            text.setLength(0);
        }
    }
}
