// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches if the properties have a connection. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(ConditionalOnConnections.OnConnections.class)
@interface ConditionalOnConnections {
  /** The condition. */
  final class OnConnections extends SpringBootCondition {
    @Override
    public ConditionOutcome getMatchOutcome(
        ConditionContext context, AnnotatedTypeMetadata metadata) {
      Set<String> names = DeclaredConnections.of(context.getEnvironment()).names();
      return new ConditionOutcome(
          !names.isEmpty(),
          ConditionMessage.forCondition("Polycloud connections")
              .found("connection", "connections")
              .items(names));
    }
  }
}
