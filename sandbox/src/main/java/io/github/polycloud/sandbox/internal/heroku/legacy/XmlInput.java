// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML such as {@code <app><name>x</name></app>}: one level of fields, without DOCTYPE and
 * entities.
 */
final class XmlInput {

  private XmlInput() {}

  static Map<String, String> read(String xml, String root) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml.strip()));
      return fields(reader, root);
    } catch (XMLStreamException e) {
      throw HerokuError.badRequest("Body is not valid XML.");
    }
  }

  private static Map<String, String> fields(XMLStreamReader reader, String root)
      throws XMLStreamException {
    Map<String, String> fields = new LinkedHashMap<>();
    boolean inside = false;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw HerokuError.badRequest("XML with a DOCTYPE or entities is not accepted.");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (inside) {
          String name = reader.getLocalName().replace('-', '_');
          fields.put(name, reader.getElementText().strip());
        } else if (!reader.getLocalName().equals(root)) {
          throw HerokuError.badRequest("XML must have the root element " + root + ".");
        }
        inside = true;
      }
    }
    return fields;
  }
}
