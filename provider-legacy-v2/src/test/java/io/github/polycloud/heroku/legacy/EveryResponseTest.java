// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.heroku.legacy.internal.codec.LegacyCodec;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.testing.contract.UnexpectedResponseContract;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;

/** Every call of the legacy API, with responses that it does not document. */
@Tag("jdk-independent")
class EveryResponseTest extends UnexpectedResponseContract {
  @Override
  protected CloudBuilder connection() {
    return Clouds.builder(new LegacyProvider())
        .environment(Environment.of(Map.of()))
        .credential("email", "ann@example.com")
        .credential("token", "a-sample-token");
  }

  @Override
  protected Map<Class<?>, Object> clients(Cloud cloud, String url) {
    return Map.of(HerokuLegacy.class, cloud.unwrap(HerokuLegacy.class));
  }

  @Override
  protected Map<Class<?>, Object> typedArguments() {
    return Map.of(Form.class, Form.empty().and("name", "text"));
  }

  @Override
  protected List<String> documents() {
    return List.of(
        "<apps/>",
        "<apps><app/></apps>",
        "<app/>",
        "<app><name>x</name></app>",
        "<app><name nil=\"true\"/></app>",
        "<keys><key/></keys>",
        "<keys><key><contents/></key></keys>",
        "<keys><key><contents>x</contents></key></keys>",
        "<domains><domain-name/></domains>",
        "<domain-names/>",
        "<collaborators><collaborator><email/></collaborator></collaborators>",
        "<errors/>",
        "<errors><error/></errors>",
        "<app",
        "<?xml version=\"1.0\"?>",
        "<errors><error><error/></error><error nil=\"true\"/></errors>",
        "[[null,null]]",
        "{\"name\":\"x\"}",
        "[{\"name\":\"x\"}]",
        "[{\"name\":\"x\",\"process\":\"x\",\"upid\":0}]");
  }

  @Override
  protected BodyCodec codec() {
    return new LegacyCodec();
  }

  @Override
  protected String wireName(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
