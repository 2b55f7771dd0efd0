// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonRootName;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.heroku.legacy.internal.codec.LegacyCodec;
import io.github.polycloud.heroku.legacy.model.AddOn;
import io.github.polycloud.heroku.legacy.model.App;
import io.github.polycloud.heroku.legacy.model.AppList;
import io.github.polycloud.heroku.legacy.model.Collaborator;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.heroku.legacy.model.KeyList;
import io.github.polycloud.heroku.legacy.model.NewApp;
import io.github.polycloud.http.BodyCodec.BodyException;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML as this API writes it, and malformed or malicious XML. */
class LegacyCodecTest {
  private static final String APP =
      """

      <?xml version="1.0" encoding="UTF-8"?>
      <app>
        <id type="integer">1042</id>
        <name> foobaz </name>
        <created-at type="datetime">2008-09-01T10:00:00-07:00</created-at>
        <share_public type="boolean">true</share_public>
        <production type="boolean">false</production>
        <domain_name/>
        <slug-size type="integer" nil="true"></slug-size>
        <repo-size type="integer">5000000000</repo-size>
        <dyno-hours><web>12</web><worker>1</worker></dyno-hours>
        <owner type="yaml">--- !ruby/object:Gem</owner>
      </app>
      """;

  private final LegacyCodec codec = new LegacyCodec();

  private Object read(String body, Type type) throws BodyException {
    return codec.decode(
        new HttpResponse(
            200, Headers.of("Content-Type", "text/html"), body.getBytes(StandardCharsets.UTF_8)),
        type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e10000000", "1e999999999", "1e99999999999", "2.5", "9e18000"})
  void aPriceThatIsNoNumberOfCentsNamesItsField(String cents) {
    String addOn = "{\"name\":\"db\",\"price\":{\"cents\":" + cents + ",\"unit\":\"month\"}}";
    assertThatThrownBy(() -> read(addOn, AddOn.class))
        .isInstanceOf(BodyException.class)
        .message()
        .startsWith("the response body is not ")
        .endsWith(" at price");
  }

  @JsonRootName("invoice")
  record Invoice(@Nullable BigDecimal total, @Nullable Long number) {}

  @ParameterizedTest
  @ValueSource(strings = {"1e10000000", "1e-1001", "1e99999999999", "1e2147483648", "9e9e9"})
  void aDecimalOutOfRangeIsRejected(String number) {
    assertThatThrownBy(
            () -> read("<invoice><total>" + number + "</total></invoice>", Invoice.class))
        .isInstanceOf(BodyException.class)
        .hasMessage("the response body is not the expected XML");
    assertThatThrownBy(
            () -> read("<invoice><number>" + number + "</number></invoice>", Invoice.class))
        .isInstanceOf(BodyException.class);
  }

  @Test
  void aDecimalIsReadExactly() throws BodyException {
    assertThat(read("<invoice><total> 12.50 </total></invoice>", Invoice.class))
        .isEqualTo(new Invoice(new BigDecimal("12.50"), null));
    assertThat(read("<invoice><total/></invoice>", Invoice.class))
        .isEqualTo(new Invoice(null, null));
  }

  @Test
  void aDocumentOfManyElementsOrALongTextIsRejected() {
    String long16 = "x".repeat((16 << 20) + 1);
    for (String content :
        List.of(
            "<x/>".repeat(500_001),
            "<name>" + long16 + "</name>",
            "<name><![CDATA[" + long16 + "]]></name>")) {
      assertThatThrownBy(() -> read("<app><name>shop</name>" + content + "</app>", App.class))
          .as(content.substring(0, 10))
          .isInstanceOf(BodyException.class);
    }
  }

  @Test
  void readsWhatTheServiceWrites() throws BodyException {
    App app = (App) read(APP, App.class);
    assertThat(app.id()).isEqualTo("1042");
    assertThat(app.name().strip()).isEqualTo("foobaz");
    assertThat(app.createdAt()).isEqualTo(Instant.parse("2008-09-01T17:00:00Z"));
    assertThat(app.sharePublic()).isTrue();
    assertThat(app.production()).isFalse();
    assertThat(app.slugSize()).isNull();
    assertThat(app.repoSize()).isEqualTo(5_000_000_000L);
  }

  @Test
  void typeAttributesAreIgnored() throws BodyException {
    assertThat(((App) read(APP, App.class)).owner()).isEqualTo("--- !ruby/object:Gem");
  }

  @Test
  void readsListsOfZeroOneAndManyEntries() throws BodyException {
    assertThat(((AppList) read("<apps type=\"array\"/>", AppList.class)).items()).isEmpty();
    assertThat(((AppList) read("<apps type=\"array\"></apps>", AppList.class)).items()).isEmpty();
    assertThat(
            ((AppList) read("<apps type=\"array\"><app><name>a</name></app></apps>", AppList.class))
                .items())
        .extracting(App::name)
        .containsExactly("a");
    assertThat(
            ((KeyList)
                    read(
                        "<keys><key><contents>x</contents></key><key><contents>y</contents></key>"
                            + "</keys>",
                        KeyList.class))
                .items())
        .hasSize(2);
  }

  @Test
  void writesFormsXmlTextAndJsonByTheTypeOfTheValue() {
    assertThat(text(Form.of("app[name]", "a b&c"))).isEqualTo("app%5Bname%5D=a+b%26c");
    assertThat(text(new NewApp("foo<baz>"))).isEqualTo("<app><name>foo&lt;baz></name></app>");
    assertThat(text(new Collaborator("a@b.c", "view")))
        .isEqualTo("<collaborator><email>a@b.c</email><access>view</access></collaborator>");
    assertThat(text("db:migrate")).isEqualTo("db:migrate");
    assertThat(text(Map.of("A", "1"))).isEqualTo("{\"A\":\"1\"}");
    assertThat(codec.contentType(Form.empty())).isEqualTo("application/x-www-form-urlencoded");
    assertThat(codec.contentType(new NewApp(null))).startsWith("application/xml");
    assertThat(codec.contentType("x")).startsWith("text/plain");
    assertThat(codec.contentType(Map.of())).isEqualTo("application/json");
  }

  @Test
  void charactersThatXmlCannotRepresentAreRejected() {
    assertThatThrownBy(() -> codec.encode(new NewApp("a\u0001b"), NewApp.class))
        .isInstanceOf(CloudException.class)
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY l \"lol\"><!ENTITY m \"&l;&l;&l;\">]><app><name>&m;</name></app>",
        "<!DOCTYPE app SYSTEM \"file:///etc/passwd\"><app><name>x</name></app>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><app><name>&x;</name></app>",
        "<app><name>&undeclared;</name></app>",
        "<app><name>cut",
        "not XML at all",
        "{\"name\":\"json\"}",
      })
  void maliciousDocumentsAreRejected(String hostile) {
    assertThatThrownBy(() -> read(hostile, App.class))
        .isInstanceOf(BodyException.class)
        .hasMessageNotContaining("passwd")
        .hasNoCause();
  }

  @Test
  void hugeDocumentsAreRejectedQuickly() {
    String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    String wide = "<app name=\"" + "x".repeat(10_000_000) + "\"/>";
    String bomb =
        "<!DOCTYPE a [<!ENTITY a0 \"0123456789\">"
            + java.util.stream.IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">")
                .collect(java.util.stream.Collectors.joining())
            + "]><app><name>&a9;</name></app>";
    for (String document : new String[] {deep, wide, bomb}) {
      Assertions.assertThat(
              org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                  Duration.ofSeconds(20),
                  () -> {
                    try {
                      return read(document, App.class);
                    } catch (BodyException e) {
                      return e;
                    }
                  }))
          .isInstanceOf(BodyException.class);
    }
  }

  @Property(tries = 500)
  void anyTextFailsWithABodyException(@ForAll String text) {
    try {
      read(text, App.class);
      read("<app>" + text + "</app>", App.class);
    } catch (BodyException e) {
      assertThat(e.getMessage())
          .isIn(
              "the response body is not the expected XML",
              "the response body is not well-formed XML");
    }
  }

  private String text(Object value) {
    return new String(codec.encode(value, value.getClass()), StandardCharsets.UTF_8);
  }

  @Test
  void namesOfADocumentAreNotKept() throws Exception {
    ReferenceQueue<String> collected = new ReferenceQueue<>();
    Set<WeakReference<String>> names = new HashSet<>();
    for (String text : List.of("<app><%s/></app>", "<app %s='1'/>", "<app><%s></app>")) {
      names.add(new WeakReference<>(named(text), collected));
    }
    for (int i = 0; i < 300 && !names.isEmpty(); i++) {
      System.gc();
      names.remove(collected.remove(100));
    }
    assertThat(names).isEmpty();
  }

  /** Reads a document, of which the parser would keep the same interned name. */
  private String named(String document) {
    String name = ("n" + UUID.randomUUID()).intern();
    try {
      read(document.formatted(name), App.class);
    } catch (BodyException e) {
      // Nor are those of a document that cannot be read.
    }
    return name;
  }
}
