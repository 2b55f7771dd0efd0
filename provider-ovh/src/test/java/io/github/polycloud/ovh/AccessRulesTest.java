// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Unauthenticated;
import io.github.polycloud.ovh.api.Auth;
import io.github.polycloud.ovh.api.Bills;
import io.github.polycloud.ovh.api.Me;
import io.github.polycloud.ovh.login.AccessRules;
import io.github.polycloud.ovh.model.auth.AccessRule;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Access rules are the smallest set that the operations need. */
class AccessRulesTest {
  interface Zones {
    @RequestLine("GET /domain/zone")
    List<String> list();

    @RequestLine("GET /v1/domain/zone/{zone}/record?fieldType={type}")
    List<Long> records(@Param("zone") String zone, @Param("type") String type);

    @RequestLine("GET /domain/zone/{zone}/record/{id}")
    long record(@Param("zone") String zone, @Param("id") long id);

    @RequestLine("POST /domain/zone/{zone}/refresh")
    void refresh(@Param("zone") String zone);

    @RequestLine("GET /v2/iam/policy")
    List<Object> policies();

    @Unauthenticated
    @RequestLine("GET /domain/extensions")
    List<String> extensions();

    default long firstRecord(String zone) {
      return record(zone, 0);
    }
  }

  @Test
  void aPathParameterBecomesAStar() {
    assertThat(AccessRules.forOperations(Zones.class, zones -> zones.refresh("a.example")))
        .containsExactly(new AccessRule("POST", "/domain/zone/*/refresh"));
  }

  @Test
  void queryAndVersion1AreOmitted() {
    assertThat(AccessRules.forOperations(Zones.class, zones -> zones.records("a", "A")))
        .containsExactly(new AccessRule("GET", "/domain/zone/*/record"));
    assertThat(AccessRules.forOperations(Zones.class, Zones::policies))
        .containsExactly(new AccessRule("GET", "/v2/iam/policy"));
  }

  @Test
  void operationsCalledByADefaultMethodAreIncluded() {
    assertThat(AccessRules.forOperations(Zones.class, zones -> zones.firstRecord("a")))
        .containsExactly(new AccessRule("GET", "/domain/zone/*/record/*"));
  }

  @Test
  void anInterfaceNeedsTheRulesOfAllItsOperations() {
    assertThat(AccessRules.forInterfaces(Zones.class))
        .extracting(AccessRule::toString)
        .containsExactlyInAnyOrder(
            "GET /domain/zone",
            "GET /domain/zone/*/record",
            "GET /domain/zone/*/record/*",
            "POST /domain/zone/*/refresh",
            "GET /v2/iam/policy");
  }

  @Test
  void aRuleThatAnotherCoversIsOmitted() {
    assertThat(AccessRules.forInterfaces(Bills.class))
        .extracting(AccessRule::toString)
        .containsExactlyInAnyOrder("GET /me/bill", "GET /me/bill/*");
    assertThat(
            AccessRules.minimize(
                List.of(new AccessRule("GET", "/me/**"), new AccessRule("GET", "/me/*"))))
        .containsExactly(new AccessRule("GET", "/me/*"));
  }

  @Test
  void unauthenticatedAndAuthOperationsNeedNoRule() {
    assertThat(AccessRules.forOperations(Auth.class, Auth::currentCredential)).isEmpty();
    assertThat(AccessRules.forOperations(Zones.class, Zones::extensions)).isEmpty();
  }

  @Test
  void callsWithoutAnOperationAreRejected() {
    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> AccessRules.forOperations(Me.class)))
        .hasMessageContaining("Me");
    assertFails(
        ErrorKind.INVALID_REQUEST, () -> AccessRules.forOperations(Me.class, Object::toString));
  }

  @Test
  void anUnsupportedCapabilityIsRejected() {
    assertThat(
            assertFails(ErrorKind.UNSUPPORTED, () -> AccessRules.forCapabilities(Capability.LOGS)))
        .hasMessageContaining("Logs");
  }

  @Test
  void rulesCanBeAddedToARequestWithOtherRules() {
    assertThat(
            ConsumerKeyRequest.create()
                .rules(AccessRules.forCapabilities(Capability.ACCOUNT))
                .safe("/vps")
                .accessRules())
        .extracting(AccessRule::toString)
        .containsExactly("GET /me", "GET /vps", "POST /vps", "PUT /vps");
  }
}
