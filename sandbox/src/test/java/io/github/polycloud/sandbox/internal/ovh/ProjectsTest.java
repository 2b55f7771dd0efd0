// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProjectsTest {

  private static final String KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA ann";

  @AutoClose private final OvhFixture ovh = new OvhFixture();
  private final String project = "/cloud/project/" + ovh.get("/cloud/project").texts().get(0);

  @Test
  void aProjectIsRenamed() {
    ovh.put(project, "{\"description\":\"shop\",\"status\":\"suspended\"}");

    JsonNode now = ovh.get(project).json();
    assertThat(now.path("description").asString()).isEqualTo("shop");
    assertThat(now.path("status").asString()).isEqualTo("ok");
    assertThat(now.path("orderId").isNull()).isTrue();
    assertThat(ovh.get(project + "/serviceInfos").json().path("status").asString()).isEqualTo("ok");
  }

  @Test
  void aProjectIsTerminatedOnlyWithTheTokenFromTheMail() {
    ovh.post(project + "/terminate", "");
    assertThat(ovh.post(project + "/confirmTermination", "{\"token\":\"guess\"}").status())
        .isEqualTo(400);

    String mail = ovh.get("/me/notification/email/history/1").json().path("body").asString();
    String token = mail.substring(mail.lastIndexOf(' ') + 1);
    ovh.post(project + "/confirmTermination", "{\"token\":\"%s\"}".formatted(token));

    assertThat(ovh.get(project).json().path("status").asString()).isEqualTo("deleting");
    assertThat(ovh.get(project).message()).isEqualTo("This service does not exist");
    assertThat(ovh.get("/cloud/project").body()).isEqualTo("[]");
  }

  @Test
  void regionsAreListedAndDescribed() {
    List<String> names = ovh.get(project + "/region").texts();

    assertThat(names).contains("GRA11");
    JsonNode region = ovh.get(project + "/region/GRA11").json();
    assertThat(region.path("status").asString()).isEqualTo("UP");
    assertThat(region.path("services")).isNotEmpty();
    assertThat(ovh.get(project + "/region/NOWHERE").status()).isEqualTo(404);
  }

  @Test
  void theCatalogueIsFiltered() {
    assertThat(ovh.get(project + "/flavor").json()).hasSize(9);
    assertThat(ovh.get(project + "/flavor?region=SBG5").json()).hasSize(3);
    assertThat(ovh.get(project + "/image?osType=linux").json()).hasSize(6);
    assertThat(ovh.get(project + "/image?osType=windows").json()).isEmpty();
    assertThat(ovh.get(project + "/image?osType=plan9").status()).isEqualTo(400);
    assertThat(ovh.get(project + "/flavor/none").status()).isEqualTo(404);
  }

  @Test
  void keysAreCreatedAndDeleted() {
    JsonNode added = addKey("{\"name\":\"ann\",\"publicKey\":\"%s\",\"region\":\"GRA11\"}").json();

    assertThat(ovh.get(project + "/sshkey?region=SBG5").body()).isEqualTo("[]");
    assertThat(ovh.get(project + "/sshkey").json().path(0).has("fingerPrint")).isFalse();
    String path = project + "/sshkey/" + added.path("id").asString();
    assertThat(ovh.get(path).json()).isEqualTo(added);
    ovh.delete(path);
    assertThat(ovh.get(path).status()).isEqualTo(404);
  }

  @Test
  void aKeyThatIsInvalidOrExistsIsRejected() {
    addKey("{\"name\":\"ann\",\"publicKey\":\"%s\"}");

    assertThat(addKey("{\"name\":\"ann\",\"publicKey\":\"%s\"}").status()).isEqualTo(409);
    assertThat(addKey("{\"name\":\"bob\",\"publicKey\":\"nonsense\"}").status()).isEqualTo(400);
  }

  @Test
  void accessOfOtherAccountsIsGrantedAndRevoked() {
    String acl = project + "/acl";
    JsonNode granted =
        ovh.post(acl, "{\"accountId\":\"ab12345-ovh\",\"type\":\"readOnly\"}").json();

    assertThat(ovh.get(acl + "?type=readOnly").texts()).containsExactly("ab12345-ovh");
    assertThat(ovh.get(acl + "?type=readWrite").body()).isEqualTo("[]");
    assertThat(ovh.get(acl + "/ab12345-ovh").json()).isEqualTo(granted);
    assertThat(ovh.post(acl, "{\"accountId\":\"ab12345-ovh\",\"type\":\"readOnly\"}").status())
        .isEqualTo(409);
    assertThat(ovh.post(acl, "{\"accountId\":\"x\",\"type\":\"owner\"}").status()).isEqualTo(400);
    ovh.delete(acl + "/ab12345-ovh");
    assertThat(ovh.delete(acl + "/ab12345-ovh").status()).isEqualTo(404);
  }

  private Response addKey(String body) {
    return ovh.post(project + "/sshkey", body.formatted(KEY));
  }
}
