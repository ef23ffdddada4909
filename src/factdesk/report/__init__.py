"""One model of a report and one writer per format; the only room that writes Word."""
