// The program that LibreOffice runs to read documents back: one line of the list a document, with what is to become of its changes.
const code = `
Sub ReadAll(list As String)
  Dim line As String, parts
  Open list For Input As #1
  Do While Not Eof(1)
    Line Input #1, line
    parts = Split(line, Chr(9))
    If UBound(parts) = 2 Then ReadOne(parts(0), parts(1), parts(2))
  Loop
  Close #1
End Sub

Sub ReadOne(source As String, command As String, target As String)
  Dim none()
  Dim doc, helper, parts, part, row, column, cells, note
  doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, none())
  If command <> "" Then
    helper = createUnoService("com.sun.star.frame.DispatchHelper")
    helper.executeDispatch(doc.CurrentController.Frame, ".uno:" & command, "", 0, none())
  End If
  Open target For Output As #2
  parts = doc.Text.createEnumeration()
  While parts.hasMoreElements()
    part = parts.nextElement()
    If part.supportsService("com.sun.star.text.TextTable") Then
      For row = 0 To part.Rows.Count - 1
        cells = "ROW"
        For column = 0 To part.Columns.Count - 1
          cells = cells & Chr(9) & part.getCellByPosition(column, row).String
        Next
        WriteLine(cells)
      Next
    Else
      WriteLine("TEXT" & Chr(9) & part.ParaStyleName & Chr(9) & part.OutlineLevel & Chr(9) & part.ListLabelString & Chr(9) & TextOf(part))
    End If
  Wend
  For row = 0 To doc.Footnotes.Count - 1
    note = doc.Footnotes.getByIndex(row)
    WriteLine("NOTE" & Chr(9) & note.Anchor.String & Chr(9) & note.String)
  Next
  Close #2
  doc.close(True)
End Sub

Function TextOf(paragraph) As String
  Dim portions, portion, text As String
  portions = paragraph.createEnumeration()
  While portions.hasMoreElements()
    portion = portions.nextElement()
    If portion.TextPortionType = "Footnote" Then
      text = text & "[^" & portion.Footnote.Anchor.String & "]"
    ElseIf portion.TextPortionType = "Text" Or portion.TextPortionType = "TextField" Then
      text = text & portion.String
    End If
  Wend
  TextOf = text
End Function

Sub WriteLine(text As String)
  Print #2, Join(Split(Join(Split(text, Chr(13)), " "), Chr(10)), " ")
End Sub
`;

const escaped = code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The files of the macro below a profile's `user/basic/Standard`. */
export const macroFiles = {
  'script.xlb': `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Reading"/></library:library>`,
  'Reading.xba': `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Reading" script:language="StarBasic">${escaped}</script:module>`,
};
