// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.model.FieldUpdate;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TeamBodiesTest {
  @Test
  void numberedFieldNamesAreEncodedAsTheServiceExpects() {
    assertThat(json(TeamPreferencesUpdate.addonsControls(true)))
        .isEqualTo("{\"addons-controls\":true}");
    assertThat(json(new TeamPreferencesUpdate(FieldUpdate.clear())))
        .isEqualTo("{\"addons-controls\":null}");
    assertThat(json(TeamUpdate.isDefault(false))).isEqualTo("{\"default\":false}");
    assertThat(json(NewTeam.builder("crew").address1("Hickory Lane 40").build()))
        .isEqualTo("{\"name\":\"crew\",\"address_1\":\"Hickory Lane 40\"}");
  }

  @Test
  void unchangedFieldsAreOmitted() {
    assertThat(json(TeamUpdate.renameTo("crew"))).isEqualTo("{\"name\":\"crew\"}");
    assertThat(json(IdentityProviderUpdate.builder().build())).isEqualTo("{}");
    assertThat(json(TeamMembership.of("ann@example.org", TeamRole.VIEWER)))
        .isEqualTo("{\"email\":\"ann@example.org\",\"role\":\"viewer\"}");
  }

  @Test
  void toStringOmitsThePaymentMethod() {
    assertThat(
            NewTeam.builder("crew")
                .cardNumber("s3cret")
                .cvv("s3cret")
                .nonce("s3cret")
                .deviceData("s3cret")
                .build())
        .hasToString("NewTeam[crew]");
  }

  private static String json(Object body) {
    return new String(JsonCodec.snakeCase().encode(body, body.getClass()), StandardCharsets.UTF_8);
  }
}
