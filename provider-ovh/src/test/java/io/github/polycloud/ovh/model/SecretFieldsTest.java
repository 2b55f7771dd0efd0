// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.model.ExtensibleEnum;
import io.github.polycloud.ovh.model.auth.Application;
import io.github.polycloud.ovh.model.auth.ServiceAccountSecret;
import io.github.polycloud.ovh.model.cloud.InstanceDetail;
import io.github.polycloud.ovh.model.cloud.NewInstance;
import io.github.polycloud.ovh.model.cloud.TerminationConfirmation;
import io.github.polycloud.ovh.model.hosting.EnvVar;
import io.github.polycloud.ovh.model.hosting.EnvVarUpdate;
import io.github.polycloud.ovh.model.hosting.NewDatabase;
import io.github.polycloud.ovh.model.hosting.NewEnvVar;
import io.github.polycloud.ovh.model.hosting.NewHostingUser;
import io.github.polycloud.ovh.model.hosting.WebHosting;
import io.github.polycloud.ovh.model.me.Bill;
import io.github.polycloud.ovh.model.me.Nichandle;
import io.github.polycloud.ovh.model.order.CartOrder;
import io.github.polycloud.ovh.model.order.Order;
import io.github.polycloud.ovh.model.runabove.RunAboveConsole;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Secret fields are readable, but not in the text of their record. */
class SecretFieldsTest {
  @ParameterizedTest
  @MethodSource("secrets")
  void areNotShown(Class<?> record, String field) throws BodyCodec.BodyException {
    byte[] body =
        Stream.of(record.getRecordComponents())
            .filter(part -> part.getName().equals(field) || isRequiredText(part))
            .map(SecretFieldsTest::wireName)
            .map(name -> "\"%s\":\"%s\"".formatted(name, name.equals(field) ? "s3cret" : "x"))
            .collect(Collectors.joining(",", "{", "}"))
            .getBytes(StandardCharsets.UTF_8);
    HttpResponse response =
        new HttpResponse(200, Headers.of("Content-Type", "application/json"), body);
    Object value = JsonCodec.plain().decode(response, record);
    assertThat(new String(JsonCodec.plain().encode(value, record), StandardCharsets.UTF_8))
        .contains("s3cret");
    assertThat(value.toString()).startsWith(record.getSimpleName()).doesNotContain("s3cret");
  }

  private static String wireName(RecordComponent part) {
    JsonProperty named = part.getAccessor().getAnnotation(JsonProperty.class);
    return named == null ? part.getName() : named.value();
  }

  private static boolean isRequiredText(RecordComponent part) {
    return !part.getAnnotatedType().isAnnotationPresent(Nullable.class)
        && (part.getType() == String.class
            || ExtensibleEnum.class.isAssignableFrom(part.getType()));
  }

  static Stream<Arguments> secrets() {
    return Stream.of(
        Arguments.of(Application.class, "applicationKey"),
        Arguments.of(ServiceAccountSecret.class, "clientSecret"),
        Arguments.of(InstanceDetail.class, "rescuePassword"),
        Arguments.of(NewInstance.class, "userData"),
        Arguments.of(TerminationConfirmation.class, "token"),
        Arguments.of(EnvVar.class, "value"),
        Arguments.of(EnvVarUpdate.class, "value"),
        Arguments.of(NewEnvVar.class, "value"),
        Arguments.of(NewDatabase.class, "password"),
        Arguments.of(NewHostingUser.class, "password"),
        Arguments.of(WebHosting.class, "token"),
        Arguments.of(Bill.class, "password"),
        Arguments.of(Bill.class, "pdfUrl"),
        Arguments.of(Bill.class, "url"),
        Arguments.of(Order.class, "password"),
        Arguments.of(Order.class, "pdfUrl"),
        Arguments.of(Order.class, "url"),
        Arguments.of(CartOrder.class, "url"),
        Arguments.of(Nichandle.class, "nationalIdentificationNumber"),
        Arguments.of(RunAboveConsole.class, "url"));
  }
}
