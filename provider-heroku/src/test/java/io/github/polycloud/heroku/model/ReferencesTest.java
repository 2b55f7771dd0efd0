// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.heroku.model.addon.AddOn;
import io.github.polycloud.heroku.model.addon.AddOnAttachment;
import io.github.polycloud.heroku.model.addon.AddOnRegionCapability;
import io.github.polycloud.heroku.model.app.App;
import io.github.polycloud.heroku.model.domain.SniEndpoint;
import io.github.polycloud.heroku.model.dyno.DynoSize;
import io.github.polycloud.heroku.model.dyno.Formation;
import io.github.polycloud.heroku.model.pipeline.Pipeline;
import io.github.polycloud.heroku.model.release.Build;
import io.github.polycloud.heroku.model.release.Release;
import io.github.polycloud.heroku.model.space.InboundRuleAction;
import io.github.polycloud.heroku.model.space.InboundRuleset;
import io.github.polycloud.heroku.model.space.Space;
import io.github.polycloud.heroku.model.space.SpaceTopology;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.json.JsonCodec;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References in each form of each variant, and fields that only some variants have. */
class ReferencesTest {
  private static final String UUID = "01234567-89ab-cdef-0123-456789abcdef";

  @ParameterizedTest
  @ValueSource(strings = {"'fir'", "{'name':'fir'}", "{'id':'1','name':'fir','created_at':null}"})
  void aGenerationIsReadFromTextOrObject(String form) throws Exception {
    assertThat(decode("{'generation':" + form + "}", App.class).generation().name())
        .isEqualTo("fir");
    assertThat(decode("{'generation':" + form + "}", Space.class).generation().name())
        .isEqualTo("fir");
    assertThat(decode("{'generation':" + form + "}", Pipeline.class).generation().name())
        .isEqualTo("fir");
    assertThat(decode("{'generation':" + form + "}", DynoSize.class).generation().name())
        .isEqualTo("fir");
    assertThat(decode("{'generation':" + form + "}", Build.class).generation()).isEqualTo("fir");
    assertThat(decode("{'stack':" + form + "}", Build.class).stack()).isEqualTo("fir");
  }

  @Test
  void everyReferenceOfAnAppIsReadFromText() throws Exception {
    App app =
        decode(
            "{'id':'a1','region':'us','stack':'heroku-24','build_stack':'heroku-24','team':'crew',"
                + "'space':'"
                + UUID
                + "','owner':'me@example.com'}",
            App.class);
    assertThat(app.region()).isEqualTo(new Reference(null, "us"));
    assertThat(app.stack().name()).isEqualTo("heroku-24");
    assertThat(app.buildStack().name()).isEqualTo("heroku-24");
    assertThat(app.team().name()).isEqualTo("crew");
    assertThat(app.space().id()).isEqualTo(UUID);
    assertThat(app.owner().email()).isEqualTo("me@example.com");
  }

  @Test
  void otherReferencesAreReadFromText() throws Exception {
    assertThat(decode("{'region':'eu'}", AddOnRegionCapability.class).region().name())
        .isEqualTo("eu");
    assertThat(decode("{'app':'shop','dyno_size':'Basic'}", Formation.class))
        .satisfies(type -> assertThat(type.app().name()).isEqualTo("shop"))
        .satisfies(type -> assertThat(type.dynoSize().name()).isEqualTo("Basic"));
    assertThat(decode("{'app':'" + UUID + "','slug':'" + UUID + "'}", Release.class))
        .satisfies(release -> assertThat(release.app().id()).isEqualTo(UUID))
        .satisfies(release -> assertThat(release.slug().id()).isEqualTo(UUID));
  }

  @Test
  void anObjectWithoutANameIsNoText() {
    assertThatThrownBy(() -> decode("{'stack':{'x':1}}", Build.class))
        .isInstanceOf(BodyCodec.BodyException.class)
        .hasMessageContaining("stack");
  }

  @Test
  void fieldsOfCertificatesRulesTopologiesAndSlugsAreRead() throws Exception {
    assertThat(decode("{'ssl_cert':{'acm':true}}", SniEndpoint.class).sslCert().acm()).isTrue();
    InboundRuleset rules =
        decode("{'applied':false,'default_action':'deny'}", InboundRuleset.class);
    assertThat(rules.applied()).isFalse();
    assertThat(rules.defaultAction()).isEqualTo(InboundRuleAction.DENY);
    for (String field : List.of("formation", "formations")) {
      SpaceTopology topology =
          decode("{'apps':[{'" + field + "':[{'process_type':'web'}]}]}", SpaceTopology.class);
      assertThat(topology.apps().get(0).formation().get(0).processType()).isEqualTo("web");
    }
    assertThat(decode("{'slug':{'id':'1','commit':'60883d9'}}", Release.class).slug().commit())
        .isEqualTo("60883d9");
    assertThat(decode("{'process_tier':'eco'}", App.class).processTier()).isEqualTo("eco");
  }

  @Test
  void expandedAddOnsAndAttachmentsAreRead() throws Exception {
    String plan = "'plan':{'name':'db:mini','price':{'cents':500,'unit':'month'}}";
    assertThat(decode("{" + plan + "}", AddOn.class).plan().price().cents()).isEqualTo(500);
    AddOnAttachment attachment =
        decode(
            "{'config_vars':['DATABASE_URL'],'addon':{'id':'1'," + plan + "}}",
            AddOnAttachment.class);
    assertThat(attachment.configVars()).containsExactly("DATABASE_URL");
    assertThat(attachment.addon().plan().name()).isEqualTo("db:mini");
    assertThat(attachment.addon().plan().price().fixed()).isTrue();
  }

  @Test
  void nullInAListIsNamed() {
    assertThatThrownBy(() -> decode("[{'id':'1'},null]", listOf(Release.class)))
        .isInstanceOf(BodyCodec.BodyException.class)
        .hasMessageEndingWith(" at 1");
  }

  private static Type listOf(Type item) {
    return new ParameterizedType() {
      @Override
      public Type[] getActualTypeArguments() {
        return new Type[] {item};
      }

      @Override
      public Type getRawType() {
        return List.class;
      }

      @Override
      public Type getOwnerType() {
        return null;
      }
    };
  }

  @SuppressWarnings("unchecked")
  private static <T> T decode(String json, Class<T> type) throws Exception {
    return (T) decode(json, (Type) type);
  }

  private static Object decode(String json, Type type) throws Exception {
    byte[] body = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return JsonCodec.snakeCase().decode(new HttpResponse(200, Headers.of(), body), type);
  }
}
