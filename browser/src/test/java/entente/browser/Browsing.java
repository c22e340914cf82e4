package entente.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a {@link Visit} to the example ledger, and fails it if anything went wrong in the
 * browser, whatever else it checks.
 */
final class Browsing implements BeforeAllCallback, AfterEachCallback, ParameterResolver {
  private static final ExtensionContext.Namespace KEPT =
      ExtensionContext.Namespace.create(Browsing.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    Assumptions.assumeTrue(Chromium.browser().isPresent(), "no Chromium is on this machine");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visit.class;
  }

  @Override
  public Visit resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Serving serving =
        context
            .getRoot()
            .getStore(KEPT)
            .computeIfAbsent("serving", name -> serving(), Serving.class);
    Visit visit =
        Visit.begin(Chromium.browser().orElseThrow(), serving, new Browser.NewContextOptions());
    context.getStore(KEPT).put("visit", visit);
    return visit;
  }

  private static Serving serving() {
    try {
      return Serving.of(Ledgers.example());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Visit visit = context.getStore(KEPT).remove("visit", Visit.class);
    if (visit != null) {
      try (visit) {
        if (context.getExecutionException().isEmpty()) {
          visit.isSilent();
        }
      }
    }
  }
}
