// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.InvalidRequestException;
import io.github.polycloud.ovh.Connections;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.domain.NewRecord;
import io.github.polycloud.ovh.model.domain.Record;
import io.github.polycloud.ovh.model.domain.RecordType;
import io.github.polycloud.ovh.model.domain.RecordUpdate;
import io.github.polycloud.sandbox.RecordedRequest;
import io.github.polycloud.sandbox.Sandbox;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A change set describes the desired records, previews the changes, and publishes them together.
 */
class DnsZoneTest {
  private static final String ZONE = "example.com";

  private final Sandbox sandbox = Sandbox.start();
  private Cloud cloud;
  private Ovh ovh;

  @BeforeEach
  void connect() {
    cloud = Connections.to(sandbox).connect();
    ovh = cloud.unwrap(Ovh.class);
  }

  @AfterEach
  void close() {
    cloud.close();
    sandbox.close();
  }

  @Test
  void aPreviewShowsTheChangesAndAppliesNone() {
    List<Record> before = records();

    assertThat(change().preview())
        .hasToString(
            """
            - www CNAME example.com.
            ~ @ A 198.51.100.10 -> 192.0.2.10
            + @ A 192.0.2.11
            + www A 192.0.2.10\
            """);

    assertThat(writes()).isEmpty();
    assertThat(records()).isEqualTo(before);
  }

  @Test
  void anAppliedChangeIsPublished() {
    DnsDiff diff = change().apply();

    assertThat(diff.isEmpty()).isFalse();
    assertThat(targets("", RecordType.A)).containsExactlyInAnyOrder("192.0.2.10", "192.0.2.11");
    assertThat(targets("www", RecordType.A)).containsExactly("192.0.2.10");
    assertThat(targets("", RecordType.NS)).hasSize(2);
    assertThat(ovh.zones().export(ZONE)).contains("www\tIN A 192.0.2.10").doesNotContain("CNAME");
    assertThat(writes()).last().asString().isEqualTo("POST /1.0/domain/zone/example.com/refresh");
  }

  @Test
  void applyingAgainChangesNothing() {
    change().apply();
    List<Record> once = records();
    sandbox.requests().clear();

    assertThat(change().preview().isEmpty()).isTrue();
    assertThat(change().apply()).hasToString("");

    assertThat(records()).isEqualTo(once);
    assertThat(writes()).containsExactly("POST /1.0/domain/zone/example.com/refresh");
  }

  @Test
  void anInterruptedChangeIsCompletedByApplyingItAgain() {
    sandbox.faults().inject(1, "POST", "/1.0/domain/zone/example.com/refresh").status(403);
    assertThatThrownBy(() -> change().apply()).isInstanceOf(CloudException.class);
    assertThat(ovh.zones().export(ZONE)).contains("CNAME");

    change().apply();

    assertThat(ovh.zones().export(ZONE)).doesNotContain("CNAME");
    assertThat(targets("", RecordType.A)).hasSize(2);
  }

  @Test
  void aRecordWithoutAnIdFailsBeforeAnythingIsChanged() {
    sandbox
        .faults()
        .inject(1, "GET", "/1.0/domain/zone/example.com/record/*")
        .body(
            "application/json",
            """
            {"fieldType": "A", "subDomain": "", "target": "198.51.100.10", "ttl": 0}\
            """);

    assertThatThrownBy(() -> ovh.dnsZone(ZONE).change().set("", RecordType.A, "192.0.2.10").apply())
        .isInstanceOf(CloudException.class)
        .hasMessageContaining("id");

    assertThat(writes()).isEmpty();
  }

  @Test
  void theTtlIsUnchangedUnlessSpecified() {
    ovh.dnsZone(ZONE).change().add("", RecordType.A, "198.51.100.10").apply();
    assertThat(records())
        .filteredOn(r -> r.fieldType().equals(RecordType.A))
        .first()
        .satisfies(record -> assertThat(record.ttl()).isEqualTo(3600));

    DnsChangeSet quicker =
        ovh.dnsZone(ZONE).change().set("@", RecordType.A, Duration.ofMinutes(1), "198.51.100.10");

    assertThat(quicker.preview()).hasToString("~ @ A 198.51.100.10 (ttl 60)");
    quicker.apply();
    assertThat(quicker.preview().isEmpty()).isTrue();
  }

  @Test
  void quotesAndCaseAreIgnored() {
    ovh.dnsZone(ZONE).change().add("Note", RecordType.TXT, "v=1; é + %2F").apply();

    DnsChangeSet same =
        ovh.dnsZone(ZONE)
            .change()
            .set("note", RecordType.TXT, "\"v=1; é + %2F\"")
            .add("WWW", RecordType.CNAME, "Example.COM.");
    assertThat(same.preview()).hasToString("");
    assertThat(ovh.dnsZone(ZONE).change().set("note", RecordType.TXT, "V=1").preview().isEmpty())
        .isFalse();
  }

  @Test
  void removingATargetKeepsTheOthers() {
    String removed = targets("", RecordType.NS).get(0);
    ovh.dnsZone(ZONE)
        .change()
        .remove("", RecordType.NS, removed)
        .remove("none", RecordType.A)
        .apply();
    assertThat(targets("", RecordType.NS)).hasSize(1).doesNotContain(removed);
  }

  @Test
  void aLongTextIsSetAddedAndRemovedAsOneText() {
    String key = "v=DKIM1; k=rsa; p=" + "MIIBIjANBgkq\\\"é".repeat(40);
    ovh.dnsZone(ZONE).change().set("mail._domainkey", RecordType.TXT, key).apply();
    assertThat(targets("mail._domainkey", RecordType.TXT))
        .singleElement()
        .asString()
        .startsWith("\"v=DKIM1; k=rsa; p=")
        .contains("\" \"");

    for (int i = 0; i < 3; i++) {
      ovh.dnsZone(ZONE).change().add("mail._domainkey", RecordType.TXT, key).apply();
    }
    DnsChangeSet again = ovh.dnsZone(ZONE).change().set("mail._domainkey", RecordType.TXT, key);
    assertThat(again.preview().isEmpty()).isTrue();
    String returned = targets("mail._domainkey", RecordType.TXT).get(0);
    assertThat(
            ovh.dnsZone(ZONE).change().set("mail._domainkey", RecordType.TXT, returned).preview())
        .hasToString("");
    ovh.dnsZone(ZONE).change().remove("mail._domainkey", RecordType.TXT, key).apply();
    assertThat(targets("mail._domainkey", RecordType.TXT)).isEmpty();
  }

  @Test
  void aPolicyOfOvhsOwnTypeIsUpdatedInPlace() {
    Record spf =
        ovh.zones()
            .createRecord(
                ZONE, new NewRecord(RecordType.SPF, "", "v=spf1 include:mx.example ~all", null));
    String other = "site-verification=abc";
    ovh.dnsZone(ZONE).change().set("@", RecordType.TXT, other, "v=spf1 -all").apply();

    assertThat(texts()).containsExactlyInAnyOrder("SPF v=spf1 -all", "TXT " + other);
    assertThat(ovh.zones().record(ZONE, spf.id()).target()).isEqualTo("v=spf1 -all");
    DnsChangeSet own = ovh.dnsZone(ZONE).change().set("@", RecordType.SPF, "v=spf1 -all");
    assertThat(own.preview()).hasToString("");
    ovh.dnsZone(ZONE).change().set("@", RecordType.SPF, "v=spf1 mx -all").apply();
    assertThat(texts()).containsExactlyInAnyOrder("SPF v=spf1 mx -all", "TXT " + other);
    ovh.dnsZone(ZONE)
        .change()
        .remove("@", RecordType.SPF)
        .set("_dmarc", RecordType.DMARC, "v=DMARC1; p=none")
        .apply();
    assertThat(texts()).containsExactly("TXT " + other);
    ovh.dnsZone(ZONE)
        .change()
        .set("@", RecordType.TXT, "v=spf1 a -all")
        .set("@", RecordType.SPF, "v=spf1 mx -all")
        .apply();
    assertThat(texts()).containsExactly("TXT v=spf1 mx -all");
  }

  private List<String> texts() {
    return records().stream()
        .filter(record -> RecordTargets.isText(record.fieldType()))
        .filter(record -> RecordTargets.name(record.subDomain()).isEmpty())
        .map(record -> record.fieldType() + " " + record.target())
        .toList();
  }

  @Test
  void aRecordThatIsGoneCountsAsDeleted() {
    long cname =
        records().stream()
            .filter(record -> record.fieldType().equals(RecordType.CNAME))
            .findFirst()
            .orElseThrow()
            .id();
    sandbox
        .faults()
        .inject(1, "DELETE", "/1.0/domain/zone/example.com/record/" + cname)
        .status(404)
        .body("application/json", "{\"class\":\"Client::NotFound\",\"message\":\"gone\"}");
    change().apply();
    assertThat(targets("", RecordType.A)).containsExactlyInAnyOrder("192.0.2.10", "192.0.2.11");
    assertThat(writes()).last().asString().endsWith("/refresh");
  }

  @Test
  void aRecordThatVanishesIsSkipped() {
    int all = records().size();
    sandbox.faults().inject(1, "GET", "/1.0/domain/zone/example.com/record/*").status(404);
    assertThat(records()).hasSize(all - 1);
    sandbox.faults().inject(1, "GET", "/1.0/domain/zone/example.com/record/*").status(404);
    assertThat(change().preview().isEmpty()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "www.example.com, www",
    "www.example.com., www",
    "WWW.a.Example.com, www.a",
    "example.com, @",
    "example.com., @",
    "www., www"
  })
  void aFullNameIsRejectedWithTheRightForm(String name, String right) {
    DnsChangeSet change = ovh.dnsZone(ZONE).change();
    assertThatThrownBy(() -> change.add(name, RecordType.CNAME, "a.example."))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageEndingWith("write " + right);
    NewRecord record = new NewRecord(RecordType.CNAME, name, "a.example.", null);
    assertThatThrownBy(() -> ovh.zones().createRecord(ZONE, record))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageEndingWith("write " + right);
    RecordUpdate update = new RecordUpdate(name, null, null);
    assertThatThrownBy(() -> ovh.zones().updateRecord(ZONE, 1, update))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageEndingWith("write " + right);
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void aTargetThatIsNoAddressIsRejected() {
    DnsChangeSet change = ovh.dnsZone(ZONE).change();
    for (String target :
        List.of("web.example.net.", "1.2.3", "1.2.3.256", "01.2.3.4", "1.2.3.4.5", "", "::1")) {
      assertThatThrownBy(() -> change.set("www", RecordType.A, target))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("must be an IPv4 address");
      NewRecord record = new NewRecord(RecordType.A, "www", target, null);
      assertThatThrownBy(() -> ovh.zones().createRecord(ZONE, record))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("must be an IPv4 address");
    }
    for (String target : List.of("192.0.2.1", "2001:db8:::1", "fe80::1%eth0", "a:b", "")) {
      assertThatThrownBy(() -> change.add("www", RecordType.AAAA, target))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("must be an IPv6 address");
      NewRecord record = new NewRecord(RecordType.AAAA, "www", target, null);
      assertThatThrownBy(() -> ovh.zones().createRecord(ZONE, record))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("must be an IPv6 address");
    }
    change.set("www", RecordType.AAAA, "2001:DB8::1").set("www", RecordType.A, "192.0.2.1");
    assertThat(sandbox.requests().all()).isEmpty();
    change.apply();
    assertThat(
            ovh.dnsZone(ZONE)
                .change()
                .set("www", RecordType.AAAA, "2001:db8:0:0:0:0:0:1")
                .preview()
                .isEmpty())
        .isTrue();
  }

  @Test
  void aMissingZoneIsDetectedBeforeAnythingIsWritten() {
    DnsChangeSet change =
        ovh.dnsZone("nowhere.example").change().add("a", RecordType.A, "192.0.2.1");
    assertThat(catchThrowableOfType(CloudException.class, change::apply).kind())
        .isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(writes()).isEmpty();
  }

  @Test
  void aRecordWithoutATypeIsAnError() {
    sandbox
        .faults()
        .inject(1, "GET", "/1.0/domain/zone/example.com/record/*")
        .body("application/json", "{\"id\":1,\"target\":\"192.0.2.1\",\"subDomain\":\"\"}");
    CloudException error = catchThrowableOfType(CloudException.class, () -> change().apply());
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(error).hasMessageContaining("fieldType");
    assertThat(writes()).isEmpty();
  }

  @Test
  void setWithoutATargetIsRejected() {
    DnsChangeSet change = ovh.dnsZone(ZONE).change();
    assertThatThrownBy(() -> change.set("www", RecordType.A))
        .isInstanceOf(CloudException.class)
        .hasMessageContaining("remove");
  }

  private DnsChangeSet change() {
    return ovh.dnsZone(ZONE)
        .change()
        .set("", RecordType.A, "192.0.2.10", "192.0.2.11")
        .remove("www", RecordType.CNAME)
        .set("www", RecordType.A, "192.0.2.10");
  }

  private List<Record> records() {
    return ovh.dnsZone(ZONE).records().toList();
  }

  private List<String> targets(String name, RecordType type) {
    return records().stream()
        .filter(record -> name.equals(RecordTargets.name(record.subDomain())))
        .filter(record -> record.fieldType().equals(type))
        .map(Record::target)
        .toList();
  }

  private List<String> writes() {
    return sandbox.requests().all().stream()
        .filter(request -> !request.method().equals("GET"))
        .map(DnsZoneTest::line)
        .toList();
  }

  private static String line(RecordedRequest request) {
    return request.method() + " " + request.rawTarget();
  }
}
