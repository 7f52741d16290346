"""Makes the workbooks and standards that ksbcheck is shown with and tested on."""
