// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.model.account.AccountUpdate;
import io.github.polycloud.heroku.model.account.InvoiceAddressUpdate;
import io.github.polycloud.heroku.model.account.PasswordResetCompletion;
import io.github.polycloud.heroku.model.account.UserPreferencesUpdate;
import io.github.polycloud.heroku.model.addon.AddOnUpdate;
import io.github.polycloud.heroku.model.addon.NewAddOn;
import io.github.polycloud.heroku.model.app.AppFilter;
import io.github.polycloud.heroku.model.app.AppTransferUpdate;
import io.github.polycloud.heroku.model.app.AppUpdate;
import io.github.polycloud.heroku.model.app.NewApp;
import io.github.polycloud.heroku.model.domain.DomainUpdate;
import io.github.polycloud.heroku.model.domain.NewDomain;
import io.github.polycloud.heroku.model.dyno.ContainerImages;
import io.github.polycloud.heroku.model.dyno.FormationUpdate;
import io.github.polycloud.heroku.model.dyno.NewDyno;
import io.github.polycloud.heroku.model.dyno.QuantityChanges;
import io.github.polycloud.heroku.model.oauth.NewOAuthAuthorization;
import io.github.polycloud.heroku.model.release.BuildpackSelection;
import io.github.polycloud.heroku.model.release.NewRelease;
import io.github.polycloud.heroku.model.release.Rollback;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.model.FieldUpdate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Unset fields are omitted; cleared fields are encoded as null. */
class RequestBodiesTest {
  static Stream<Arguments> bodies() {
    return Stream.of(
        Arguments.of(NewApp.builder().build(), "{}"),
        Arguments.of(NewApp.builder().name("shop").build(), "{'name':'shop'}"),
        Arguments.of(AppUpdate.renameTo("shop"), "{'name':'shop'}"),
        Arguments.of(AppUpdate.maintenance(true), "{'maintenance':true}"),
        Arguments.of(AppUpdate.builder().maintenance(false).build(), "{'maintenance':false}"),
        Arguments.of(AppFilter.ids(List.of("1", "2")), "{'in':{'id':['1','2']}}"),
        Arguments.of(AppTransferUpdate.accept(), "{'state':'accepted'}"),
        Arguments.of(AccountUpdate.builder().name(FieldUpdate.clear()).build(), "{'name':null}"),
        Arguments.of(
            UserPreferencesUpdate.builder().defaultOrganization(FieldUpdate.to("crew")).build(),
            "{'default-organization':'crew'}"),
        Arguments.of(
            InvoiceAddressUpdate.builder().address1("1 Road").build(), "{'address_1':'1 Road'}"),
        Arguments.of(
            PasswordResetCompletion.of("s3cret"),
            "{'password':'s3cret','password_confirmation':'s3cret'}"),
        Arguments.of(
            NewDyno.builder("ls").timeToLive(60).build(), "{'command':'ls','time_to_live':60}"),
        Arguments.of(
            NewDyno.of("ls").size("basic").env(Map.of("a", "b")),
            "{'command':'ls','env':{'a':'b'},'size':'basic'}"),
        Arguments.of(FormationUpdate.quantity(0), "{'quantity':0}"),
        Arguments.of(
            FormationUpdate.of("web", 2, "basic"),
            "{'type':'web','quantity':2,'dyno_size':{'name':'basic'}}"),
        Arguments.of(
            QuantityChanges.of("web", 1).and("worker", -2, "basic"),
            "{'updates':[{'type':'web','quantity':'+1'},"
                + "{'type':'worker','quantity':'-2','dyno_size':{'name':'basic'}}]}"),
        Arguments.of(
            ContainerImages.of("web", "sha256:1"),
            "{'updates':[{'type':'web','docker_image':'sha256:1'}]}"),
        Arguments.of(
            AccountUpdate.email("a@b.org", "s3cret"), "{'email':'a@b.org','password':'s3cret'}"),
        Arguments.of(
            AddOnUpdate.plan("p").config(Map.of("version", "16")),
            "{'plan':'p','config':{'version':'16'}}"),
        Arguments.of(
            NewAddOn.of("p").named("n").attachedAs("MAIN").config(Map.of("a", "b")),
            "{'plan':'p','name':'n','attachment':{'name':'MAIN'},'config':{'a':'b'}}"),
        Arguments.of(
            NewOAuthAuthorization.of("global").description("backup"),
            "{'scope':['global'],'description':'backup'}"),
        Arguments.of(
            FormationUpdate.size("web", "standard-2X"),
            "{'type':'web','dyno_size':{'name':'standard-2X'}}"),
        Arguments.of(NewRelease.ofOciImage("sha256:1"), "{'oci_image':'sha256:1'}"),
        Arguments.of(Rollback.to("1"), "{'release':'1'}"),
        Arguments.of(BuildpackSelection.of(), "{'updates':[]}"),
        Arguments.of(BuildpackSelection.of("a"), "{'updates':[{'buildpack':'a'}]}"),
        Arguments.of(NewDomain.named("a.org"), "{'hostname':'a.org','sni_endpoint':null}"),
        Arguments.of(DomainUpdate.clearSniEndpoint(), "{'sni_endpoint':null}"));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void containOnlyTheFieldsThatAreSet(Object body, String json) {
    assertThat(
            new String(JsonCodec.snakeCase().encode(body, body.getClass()), StandardCharsets.UTF_8))
        .isEqualTo(json.replace('\'', '"'));
  }
}
