// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.codec;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Passes on elements and text only: rejects a DOCTYPE, drops attributes, and replaces underscores
 * in names with dashes.
 */
final class NormalizingXmlReader extends StreamReaderDelegate {
  NormalizingXmlReader(XMLStreamReader reader) {
    super(reader);
  }

  @Override
  public int next() throws XMLStreamException {
    int event = super.next();
    if (event == DTD) {
      throw new XMLStreamException("DOCTYPE is not allowed");
    }
    return event;
  }

  @Override
  public int nextTag() throws XMLStreamException {
    for (int event = next(); ; event = next()) {
      if (event == START_ELEMENT || event == END_ELEMENT) {
        return event;
      }
    }
  }

  @Override
  public int getAttributeCount() {
    return 0;
  }

  @Override
  public String getLocalName() {
    return normalized(super.getLocalName());
  }

  /** Returns a name with dashes. */
  static String normalized(String name) {
    return name.replace('_', '-');
  }

  @Override
  public QName getName() {
    return new QName(getLocalName());
  }
}
