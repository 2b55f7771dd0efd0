// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.codec;

import io.github.polycloud.heroku.legacy.model.App;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.bean.BeanDeserializer;
import tools.jackson.databind.deser.jdk.CollectionDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Reads a record of this provider directly from the elements of a document, because Jackson's
 * translation of XML into JSON tokens takes longer than parsing the XML. The names of elements, the
 * conversion of texts and the constructor are Jackson's. A document of an unusual form, such as
 * text beside elements, is left to Jackson. Immutable.
 */
final class XmlRecord {
  private static final String PACKAGE = App.class.getPackageName();

  private final ValueInstantiator instantiator;
  private final Map<String, Component> components = new HashMap<>();
  private final @Nullable Object[] absent;

  /**
   * A component of the record.
   *
   * @param record what its element, or each of its elements, contains; null for text
   * @param isList whether it has an element per entry
   */
  private record Component(
      SettableBeanProperty property, @Nullable XmlRecord record, boolean isList) {}

  private XmlRecord(ValueInstantiator instantiator, int count) {
    this.instantiator = instantiator;
    this.absent = new Object[count];
  }

  /** Returns whether a type can be read; types of callers may have any of Jackson's annotations. */
  static boolean isReadable(Type type) {
    return type instanceof Class<?> raw && raw.isRecord() && raw.getPackageName().equals(PACKAGE);
  }

  /**
   * Returns null if the deserializer does not read a record of texts, records and lists of them.
   */
  static @Nullable XmlRecord of(ValueDeserializer<?> deserializer, DeserializationContext context) {
    ValueDeserializer<?> target =
        deserializer instanceof DelegatingDeserializer wrapper
            ? wrapper.getDelegatee()
            : deserializer;
    if (!(target instanceof BeanDeserializer bean) || !isReadable(bean.handledType())) {
      return null;
    }
    XmlRecord record =
        new XmlRecord(bean.getValueInstantiator(), bean.handledType().getRecordComponents().length);
    if (record.absent.length > Long.SIZE) {
      return null;
    }
    List<SettableBeanProperty> properties = new ArrayList<>();
    bean.creatorProperties().forEachRemaining(properties::add);
    for (SettableBeanProperty property : properties) {
      Component component = component(property, context);
      if (component == null) {
        return null;
      }
      record.components.put(property.getName(), component);
      record.absent[property.getCreatorIndex()] =
          property.getValueDeserializer().getAbsentValue(context);
    }
    for (SettableBeanProperty property : properties) {
      for (PropertyName alias : property.findAliases(context.getConfig())) {
        record.components.putIfAbsent(
            alias.getSimpleName(), record.components.get(property.getName()));
      }
    }
    return record;
  }

  private static @Nullable Component component(
      SettableBeanProperty property, DeserializationContext context) {
    ValueDeserializer<?> deserializer = property.getValueDeserializer();
    boolean isList = deserializer instanceof CollectionDeserializer;
    ValueDeserializer<?> content =
        deserializer instanceof CollectionDeserializer list
            ? list.getContentDeserializer()
            : deserializer;
    XmlRecord record = of(content, context);
    boolean isText = !isList && !property.getType().isRecordType();
    return record == null && !isText ? null : new Component(property, record, isList);
  }

  /**
   * Reads the current element.
   *
   * @return null if its form is unusual
   */
  @Nullable Object read(XMLStreamReader xml, ElementText text, DeserializationContext context)
      throws XMLStreamException {
    @Nullable Object[] values = absent.clone();
    long present = 0;
    boolean isEmpty = true;
    Component previous = null;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        isEmpty = false;
        Component component = component(xml.getLocalName());
        if (component == null) {
          skip(xml);
        } else {
          boolean isNext = component.isList && component == previous;
          int index = component.property.getCreatorIndex();
          if (!isNext && (present & 1L << index) != 0) {
            return null;
          }
          present |= 1L << index;
          if (component.record == null) {
            values[index] =
                component.property.deserialize(text.with(xml.getElementText()), context);
          } else {
            Object value = hasNamespace(xml) ? null : component.record.read(xml, text, context);
            if (value == null) {
              return null;
            }
            values[index] = component.isList ? list(isNext ? values[index] : null, value) : value;
          }
        }
        previous = component;
      } else if (!isIgnorable(event, xml)) {
        return null;
      }
    }
    return isEmpty ? null : instantiator.createFromObjectWith(context, values);
  }

  private static boolean hasNamespace(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    return namespace != null && !namespace.isEmpty();
  }

  private static boolean isIgnorable(int event, XMLStreamReader xml) {
    return event == XMLStreamConstants.CHARACTERS
        ? xml.isWhiteSpace()
        : event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.PROCESSING_INSTRUCTION;
  }

  @SuppressWarnings("unchecked") // made here
  private static List<Object> list(@Nullable Object list, Object entry) {
    List<Object> entries = list == null ? new ArrayList<>() : (List<Object>) list;
    entries.add(entry);
    return entries;
  }

  private @Nullable Component component(String element) {
    return components.get(NormalizingXmlReader.normalized(element));
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }
}
