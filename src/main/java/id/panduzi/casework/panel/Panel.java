package id.panduzi.casework.panel;

/** Something to look at beside a form; the template {@code casework/panels/<view>} shows it. */
public interface Panel {

    String view();
}
