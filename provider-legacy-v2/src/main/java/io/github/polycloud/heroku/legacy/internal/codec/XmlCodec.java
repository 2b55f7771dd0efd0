// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.codec;

import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import com.ctc.wstx.util.SymbolTable;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRootName;
import io.github.polycloud.internal.json.RecordInstantiator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.DeserializationContextExt;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.dataformat.xml.JacksonXmlAnnotationIntrospector;
import tools.jackson.dataformat.xml.XmlFactory;
import tools.jackson.dataformat.xml.XmlMapper;

/**
 * Reads and writes XML. The parser is hardened against malicious documents: no DOCTYPE, no custom
 * entities, limits on depth and sizes, and nothing is kept from one document to the next.
 * Attributes are ignored, so {@code type=} has no effect; names with dashes and with underscores
 * are equivalent. Thread-safe.
 */
public final class XmlCodec {
  private static final int MAX_DEPTH = 50;
  private static final int MAX_ELEMENTS = 500_000;
  private static final long MAX_CHARACTERS = 16L << 20;
  private static final int MAX_ATTRIBUTE = 64 << 10;
  private static final int MAX_ATTRIBUTES = 100;

  private final XMLInputFactory input = input();
  private final XmlMapper mapper = mapper(input);
  private final Map<Type, XmlRecord> records = new ConcurrentHashMap<>();

  /**
   * Reads a document.
   *
   * @return null for an empty element
   * @throws XMLStreamException if it is not well-formed, or has another root element
   */
  public @Nullable Object read(byte[] document, Type type) throws XMLStreamException {
    Object value = readDirectly(document, type);
    return value == null ? readTokens(document, type) : value;
  }

  /** Returns null if only {@link #readTokens} can read the document, or say what is wrong. */
  @Nullable Object readDirectly(byte[] document, Type type) {
    XmlRecord record = XmlRecord.isReadable(type) ? record(type) : null;
    if (record == null) {
      return null;
    }
    try {
      XMLStreamReader xml = input.createXMLStreamReader(trimmed(document));
      try {
        int event = xml.next();
        while (event != XMLStreamConstants.START_ELEMENT) {
          if (event == XMLStreamConstants.DTD) {
            return null;
          }
          event = xml.next();
        }
        if (!hasRoot(xml, type)) {
          return null;
        }
        DeserializationContextExt context = mapper._deserializationContext();
        ElementText text = new ElementText(context);
        Object value = record.read(xml, text, context.assignParser(text));
        while (value != null && xml.hasNext()) {
          xml.next();
        }
        return value;
      } finally {
        xml.close();
      }
    } catch (XMLStreamException | RuntimeException e) {
      // Also of a deserializer or a constructor.
      return null;
    }
  }

  private @Nullable XmlRecord record(Type type) {
    return records.computeIfAbsent(
        type,
        key -> {
          DeserializationContextExt context = mapper._deserializationContext();
          return XmlRecord.of(
              context.findRootValueDeserializer(mapper.constructType(key)), context);
        });
  }

  /** Reads a document of any form into any type. */
  @Nullable Object readTokens(byte[] document, Type type) throws XMLStreamException {
    XMLStreamReader reader =
        new NormalizingXmlReader(input.createXMLStreamReader(trimmed(document)));
    try {
      reader.nextTag();
      if (!hasRoot(reader, type)) {
        throw new XMLStreamException("unexpected root element");
      }
      return mapper.readValue(reader, mapper.constructType(type));
    } catch (IOException e) {
      throw new XMLStreamException(e);
    } finally {
      reader.close();
    }
  }

  private static boolean hasRoot(XMLStreamReader xml, Type type) {
    return root(NormalizingXmlReader.normalized(xml.getLocalName())).equals(root(type));
  }

  /**
   * A gateway's error page can be XML too; without the check of the name it would be read as an
   * empty list.
   */
  private static String root(Type type) {
    return type instanceof Class<?> raw && raw.isAnnotationPresent(JsonRootName.class)
        ? raw.getAnnotation(JsonRootName.class).value()
        : "";
  }

  /** Until 2012 the root of the list of domains had the name of its entries. */
  private static String root(String element) {
    return element.equals("domain-names") ? "domains" : element;
  }

  byte[] write(Object value) throws JacksonException {
    return mapper.writeValueAsBytes(value);
  }

  /** Some responses begin with whitespace, which XML does not allow before its declaration. */
  private static InputStream trimmed(byte[] document) {
    int start = 0;
    while (start < document.length && document[start] >= 0 && document[start] <= ' ') {
      start++;
    }
    return new ByteArrayInputStream(document, start, document.length - start);
  }

  private static XMLInputFactory input() {
    XMLInputFactory factory = new ForgetfulInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty("com.ctc.wstx.maxElementDepth", MAX_DEPTH);
    factory.setProperty("com.ctc.wstx.maxElementCount", MAX_ELEMENTS);
    factory.setProperty("com.ctc.wstx.maxCharacters", MAX_CHARACTERS);
    factory.setProperty("com.ctc.wstx.maxAttributeSize", MAX_ATTRIBUTE);
    factory.setProperty("com.ctc.wstx.maxAttributesPerElement", MAX_ATTRIBUTES);
    return factory;
  }

  /**
   * Drops the names of a document with its reader. They would otherwise stay in memory: up to
   * 12,000 names of any length, which the service chooses.
   */
  private static final class ForgetfulInputFactory extends WstxInputFactory {
    @Override
    public void updateSymbolTable(SymbolTable names) {
      // The table from which each reader starts remains the one with the names of XML itself.
    }
  }

  /** Without {@code @JsonApplyView}, which jackson-annotations has since 2.22 only. */
  private static final class ViewlessAnnotations extends JacksonXmlAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Class<?> findApplyView(MapperConfig<?> config, Annotated annotated) {
      return null;
    }
  }

  private static XmlMapper mapper(XMLInputFactory input) {
    // Without factories, each mapper searches the class path of the application for others.
    return XmlMapper.builder(new XmlFactory(input, new WstxOutputFactory()))
        .annotationIntrospector(new ViewlessAnnotations())
        .addModule(
            RecordInstantiator.module()
                .addDeserializer(String.class, new TrimmedStringDeserializer())
                .addDeserializer(BigDecimal.class, new DecimalDeserializer()))
        .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        // This API writes null as an empty element.
        .withCoercionConfigDefaults(
            coercions ->
                coercions.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
        .build();
  }
}
