// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Body;
import feign.HeaderMap;
import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.http.PaginationStrategy;
import io.github.polycloud.http.PercentEncoding;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods with path values and a body need no template of Feign; all others do. */
class PathTemplateTest {
  private final ApiContract contract =
      new ApiContract(PaginationStrategy.NONE, PercentEncoding.UNRESERVED);

  PathTemplateTest() {
    contract.parseAndValidateMetadata(Api.class);
  }

  /** Methods of each kind. */
  @Headers("Accept: application/json")
  interface Api {
    @RequestLine("GET /apps")
    String list();

    @RequestLine("GET /apps/{app}/dynos/{dyno}/of/{app}")
    String repeated(@Param("dyno") String dyno, @Param("app") String app);

    @RequestLine("PUT /apps/{app}.json")
    String update(@Param("app") Object app, String body);

    @RequestLine("GET /apps?name={name}")
    String query(@Param("name") String name);

    @RequestLine("GET /apps?archived=false")
    String constantQuery();

    @RequestLine("GET /apps/{app}")
    @Headers("Range: {range}")
    String header(@Param("app") String app, @Param("range") String range);

    @RequestLine("GET /apps/{app}")
    String headers(@Param("app") String app, @HeaderMap Map<String, Object> headers);

    @RequestLine("GET /apps")
    String queries(@QueryMap Map<String, Object> queries);

    @RequestLine("POST /apps")
    @Body("name={name}")
    String form(@Param("name") String name);

    @RequestLine("GET /caf\u00e9")
    String foreign();

    @RequestLine("GET apps")
    String withoutSlash();
  }

  @Test
  void aPathWithoutValuesIsConstant() {
    assertThat(template("list").expand(null)).isEqualTo("/apps");
    assertThat(template("list").hasHeader("accept")).isTrue();
    assertThat(template("list").hasHeader("Content-Type")).isFalse();
  }

  @Test
  void valuesAreEncodedWhereTheyAreNamed() {
    assertThat(template("repeated").expand(new Object[] {"web.1/2", "caf\u00e9 %41"}))
        .isEqualTo("/apps/caf%C3%A9%20%2541/dynos/web.1%2F2/of/caf%C3%A9%20%2541");
    assertThat(template("update").expand(new Object[] {42L, "{}"})).isEqualTo("/apps/42.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", ".."})
  void valuesThatLeadElsewhereAreRejected(String value) {
    PathTemplate template = template("repeated");

    assertThatThrownBy(() -> template.expand(new Object[] {"web.1", value}))
        .isInstanceOf(CloudException.class)
        .hasMessageContaining("app must not be");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query",
        "constantQuery",
        "header",
        "headers",
        "queries",
        "form",
        "foreign",
        "withoutSlash"
      })
  void everythingElseIsRenderedByFeign(String method) {
    assertThat(template(method)).isNull();
  }

  private PathTemplate template(String name) {
    Method method =
        Arrays.stream(Api.class.getDeclaredMethods())
            .filter(any -> any.getName().equals(name))
            .findFirst()
            .orElseThrow();
    return contract.method(method).template();
  }
}
