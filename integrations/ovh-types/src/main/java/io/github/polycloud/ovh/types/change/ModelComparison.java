// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.change;

import io.github.polycloud.ovh.types.change.Change.Kind;
import io.github.polycloud.ovh.types.model.Model;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The differences of two versions of a model. */
final class ModelComparison {
  private final Model before;
  private final Model after;
  private final List<Change> changes = new ArrayList<>();

  ModelComparison(Model before, Model after) {
    this.before = before;
    this.after = after;
  }

  List<Change> changes() {
    if (before instanceof Model.Structure old && after instanceof Model.Structure current) {
      compare(old, current);
    } else if (before instanceof Model.Enumeration old
        && after instanceof Model.Enumeration current) {
      difference("type of the values", old.type(), current.type());
      membership("value", old.values(), current.values());
    } else if (before instanceof Model.Union old && after instanceof Model.Union current) {
      compare(old, current);
    } else {
      changed("is " + form(after) + ", was " + form(before));
    }
    return changes;
  }

  private void compare(Model.Structure old, Model.Structure current) {
    difference("type parameters", old.typeParameters(), current.typeParameters());
    new FieldComparison("field", this::changed).compare(old.fields(), current.fields());
  }

  private void compare(Model.Union old, Model.Union current) {
    difference("discriminator", text(old.discriminator()), text(current.discriminator()));
    membership("variant", old.variants().entrySet(), current.variants().entrySet());
  }

  private void membership(String what, Collection<?> old, Collection<?> current) {
    each(what, old, current, "removed");
    each(what, current, old, "added");
  }

  /** Names in one line what only one of two collections has. */
  private void each(String what, Collection<?> some, Collection<?> others, String difference) {
    List<String> only =
        some.stream().filter(value -> !others.contains(value)).map(Object::toString).toList();
    if (!only.isEmpty()) {
      changed(
          (only.size() == 1 ? what : what + "s")
              + " "
              + String.join(", ", only)
              + " "
              + difference);
    }
  }

  private static String form(Model model) {
    if (model instanceof Model.Structure) {
      return "an object";
    }
    if (model instanceof Model.Enumeration) {
      return "an enumeration";
    }
    return "one of several models";
  }

  private static String text(@Nullable String name) {
    return name == null ? "none" : name;
  }

  private void difference(String what, Object old, Object current) {
    if (!old.equals(current)) {
      changed(what + " is " + current + ", was " + old);
    }
  }

  private void changed(String detail) {
    changes.add(new Change(Kind.CHANGED, after.name(), detail));
  }
}
